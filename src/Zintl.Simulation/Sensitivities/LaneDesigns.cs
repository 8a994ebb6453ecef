using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;

namespace Zintl.Simulation.Sensitivities;

/// <summary>Eight cells side by side: the cell itself, then a pair for each parameter with it moved up and down, then the cell again.</summary>
internal sealed class LaneDesigns
{
    /// <summary>Change of ln p: the truncation of central differences, of its square, and the noise of stages solved to 1e-11 are both below 1e-6.</summary>
    private const double Change = 1e-4;

    /// <summary>Where fronts are born and vanish a stage is only as sharp as these decisions, about 1e-7 V, so that cells must lie further apart.</summary>
    private const double ChangeWithFronts = 1e-3;

    private readonly double change;

    public LaneDesigns(CellDesign design, IReadOnlyList<SensitiveParameter> parameters)
    {
        change = HasFronts(design.Positive) || (design.Negative is { } negative && HasFronts(negative)) ? ChangeWithFronts : Change;
        Parameters = parameters.Count;
        All = new CellDesign[Vectors.Count];
        Array.Fill(All, design);
        for (int k = 0; k < Parameters; k++)
        {
            All[Up(k)] = parameters[k].Scale(design, Math.Exp(change));
            All[Down(k)] = parameters[k].Scale(design, Math.Exp(-change));
        }
    }

    public CellDesign[] All { get; }

    public int Parameters { get; }

    /// <summary>d/d ln p of something that every lane has.</summary>
    public double Slope(int parameter, Func<int, double> value) => (value(Up(parameter)) - value(Down(parameter))) / (2 * change);

    private static int Up(int parameter) => 1 + 2 * parameter;

    private static int Down(int parameter) => 2 + 2 * parameter;

    private static bool HasFronts(ElectrodeDesign electrode) => electrode.Materials.Any(material => material.Insertion is AlloyInsertion);
}
