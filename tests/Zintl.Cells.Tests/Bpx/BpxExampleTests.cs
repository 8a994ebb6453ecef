using Zintl.Cells.Bpx;

namespace Zintl.Cells.Tests.Bpx;

/// <summary>
/// The format's own example of version 0.1, an LFP|graphite 18650 cell (FaradayInstitution/BPX, examples/lfp_18650_cell_BPX.json): its limits were chosen by its
/// authors so that both electrodes hold the same charge and the ends stand at the cut-offs. A wrong formula, capacity or direction of the state of charge shows.
/// </summary>
public sealed class BpxExampleTests
{
    private const string Cell = """
        {
          "Header": {"BPX": "0.1.0", "Title": "LFP|graphite 2 Ah cylindrical 18650 cell", "Model": "SPM"},
          "Parameterisation": {
            "Cell": {
              "Reference temperature [K]": 298.15, "Lower voltage cut-off [V]": 2.0, "Upper voltage cut-off [V]": 3.65, "Nominal cell capacity [A.h]": 2,
              "Electrode area [m2]": 0.08959998, "Number of electrode pairs connected in parallel to make a cell": 1 },
            "Negative electrode": {
              "Thickness [m]": 4.44e-05, "Particle radius [m]": 4.8e-06, "Surface area per unit volume [m-1]": 473004, "Diffusivity [m2.s-1]": 9.6e-15,
              "Reaction rate constant [mol.m-2.s-1]": 6.872e-06, "Minimum stoichiometry": 0.0016261, "Maximum stoichiometry": 0.82258, "Maximum concentration [mol.m-3]": 31400,
              "OCP [V]": "5.29210878e+01 * exp(-1.72699386e+02 * x) - 1.17963399e+03 + 1.20956356e+03 * tanh(6.72033948e+01 * (x + 2.44746396e-02)) + 4.52430314e-02 * tanh(-1.47542326e+01 * (x - 1.62746053e-01)) + 2.01855800e+01 * tanh(-2.46666302e+01 * (x - 1.12986136e+00)) + 2.01708039e-02 * tanh(-1.19900231e+01 * (x - 5.49773440e-01)) + 4.99616805e+01 * tanh(-6.11370883e+01 * (x + 4.69382558e-03))" },
            "Positive electrode": {
              "Thickness [m]": 6.43e-05, "Particle radius [m]": 5e-07, "Surface area per unit volume [m-1]": 4418460, "Diffusivity [m2.s-1]": 6.873e-17,
              "Reaction rate constant [mol.m-2.s-1]": 9.736e-07, "Minimum stoichiometry": 0.0875, "Maximum stoichiometry": 0.95038, "Maximum concentration [mol.m-3]": 21200,
              "OCP [V]": "3.41285712e+00 - 1.49721852e-02 * x + 3.54866018e+14 * exp(-3.95729493e+02 * x) - 1.45998465e+00 * exp(-1.10108622e+02 * (1 - x))" }
          }
        }
        """;

    [Fact]
    public void Summary_OfTheFormatsExample_MeetsItsCutOffs()
    {
        BpxCell cell = BpxText.Parse(Cell);
        BpxSummary summary = BpxSummary.Of(cell);
        Assert.Equal(2.0, summary.EmptyVoltage, 5e-4);
        Assert.Equal(3.65, summary.FullVoltage, 2e-3);
        Assert.Equal(summary.PositiveCapacity, summary.NegativeCapacity, 1e-4 * summary.PositiveCapacity);
        Assert.InRange(summary.PositiveCapacity / 3600, 2.0, 2.1);
    }

    [Fact]
    public void Windows_FromTheCutOffs_AreThoseOfTheFormatsExample()
    {
        BpxCell cell = BpxText.Parse(Cell), found = BpxCell.Of(cell.Design);
        Assert.Equal(cell.NegativeWindows[0].Minimum, found.NegativeWindows[0].Minimum, 1e-4);
        Assert.Equal(cell.NegativeWindows[0].Maximum, found.NegativeWindows[0].Maximum, 2e-3);
        Assert.Equal(cell.PositiveWindows[0].Minimum, found.PositiveWindows[0].Minimum, 2e-3);
        Assert.Equal(cell.PositiveWindows[0].Maximum, found.PositiveWindows[0].Maximum, 1e-4);
    }
}
