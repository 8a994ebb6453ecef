using System.Text;
using Zintl.Cells.Bpx;

namespace Zintl.Cells.Tests.Bpx;

/// <summary>Small BPX files of each version.</summary>
internal static class BpxText
{
    private const string Solid = """
        "Particle radius [m]": 4e-06, "Surface area per unit volume [m-1]": 450000, "Maximum concentration [mol.m-3]": 30000,
        "Minimum stoichiometry": 0.05, "Maximum stoichiometry": 0.8,
        """;

    private const string Negative = Solid + """
        "OCP [V]": "1.9793*exp(-39.3631*x) + 0.2482 - 0.0909*tanh(29.8538*(x-0.1234))",
        "Diffusivity [m2.s-1]": "2.728e-14 * (1 + x ** 2)", "Diffusivity activation energy [J.mol-1]": 30000,
        "Entropic change coefficient [V.K-1]": {"x": [0, 0.5, 1], "y": [1e-4, 0, -2e-4]},
        "Reaction rate constant [mol.m-2.s-1]": 5e-06, "Reaction rate constant activation energy [J.mol-1]": 55000
        """;

    private const string Positive = """
        "Minimum stoichiometry": 0.3, "Maximum stoichiometry": 0.9, "Maximum concentration [mol.m-3]": 46000, "OCP [V]": "4.4 - 0.8*x - 0.05*tanh(20*(x-0.6))",
        "Diffusivity [m2.s-1]": 3.2e-14, "Reaction rate constant [mol.m-2.s-1]": 2.3e-05,
        """;

    private const string Electrolyte = """
        "Cation transference number": 0.26, "Conductivity [S.m-1]": "0.1297 * (x / 1000) ** 3 - 2.51 * (x / 1000) ** 1.5 + 3.329 * (x / 1000)",
        "Diffusivity [m2.s-1]": {"x": [0, 1000, 4000], "y": [4e-10, 3e-10, 1e-10]}, "Conductivity activation energy [J.mol-1]": 17100
        """;

    private const string Cell = """
        "Reference temperature [K]": 298.15, "Lower voltage cut-off [V]": 2.7, "Upper voltage cut-off [V]": 4.2, "Nominal cell capacity [A.h]": 12.5,
        "Specific heat capacity [J.K-1.kg-1]": 913, "Density [kg.m-3]": 1847, "Electrode area [m2]": 0.0168,
        "Number of electrode pairs connected in parallel to make a cell": 34, "External surface area [m2]": 0.0379, "Volume [m3]": 0.000128
        """;

    private const string Pores = """ "Porosity": 0.25, "Transport efficiency": 0.125, "Thickness [m]": 5.6e-05, "Conductivity [S.m-1]": 0.222, """;

    private const string Separator = """ "Separator": {"Thickness [m]": 2e-05, "Porosity": 0.47, "Transport efficiency": 0.3222} """;

    /// <summary>Porous electrodes in the form of 1.1.</summary>
    public static string Current { get; } = $$"""
        {
          "Header": {"BPX": "1.1.1", "Title": "Own test cell", "Description": "made up", "References": "none", "Model": "DFN"},
          "Parameterisation": {
            "Cell": { {{Cell}} },
            "Electrolyte": { {{Electrolyte}} },
            "Negative electrode": { {{Pores}} {{Negative}} },
            "Positive electrode": { {{Pores}} {{Positive}} "Particle radius [m]": 3e-06, "Surface area per unit volume [m-1]": 500000 },
            {{Separator}}
          },
          "State": {
            "Initial conditions": {"Initial state-of-charge": 0.75, "Initial temperature [K]": 303, "Initial electrolyte concentration [mol.m-3]": 1100},
            "Thermal environment": {"Ambient temperature [K]": 295, "Heat transfer coefficient [W.m-2.K-1]": 10}
          },
          "Validation": {"1C": {"Time [s]": [0, 1], "Current [A]": [-5, -5], "Voltage [V]": [4.1, 4.0]} }
        }
        """;

    /// <summary>A blend of two sizes with a single header number, as 0.4 wrote it.</summary>
    public static string Blend { get; } = $$"""
        {
          "Header": {"BPX": 0.4, "Model": "SPMe"},
          "Parameterisation": {
            "Cell": { {{Cell}}, "Ambient temperature [K]": 290, "Initial temperature [K]": 300, "Thermal conductivity [W.m-1.K-1]": 2.04 },
            "Electrolyte": { {{Electrolyte}}, "Initial concentration [mol.m-3]": 1200 },
            "Negative electrode": { {{Pores}} {{Negative}} },
            "Positive electrode": { {{Pores}} "Particle": {
              "Large": { {{Positive}} "Particle radius [m]": 8e-06, "Surface area per unit volume [m-1]": 186000 },
              "Small": { {{Positive}} "Particle radius [m]": 1e-06, "Surface area per unit volume [m-1]": 497000 } } },
            {{Separator}},
            "User-defined": {"description": "words", "My number": 3, "My table": {"x": [1, 2], "y": [3, 4]}, "More": {"My formula": "x + 1"} }
          }
        }
        """;

    /// <summary>One particle per electrode, as 0.1 wrote it.</summary>
    public static string Single { get; } = $$"""
        {
          "Header": {"BPX": "0.1.0", "Model": "SPM"},
          "Parameterisation": {
            "Cell": { {{Cell}}, "Ambient temperature [K]": 290, "Initial temperature [K]": 300 },
            "Negative electrode": { "Thickness [m]": 5e-05, {{Negative}} },
            "Positive electrode": { "Thickness [m]": 5e-05, {{Positive}} "Particle radius [m]": 3e-06, "Surface area per unit volume [m-1]": 500000 }
          }
        }
        """;

    public static BpxCell Parse(string text) => BpxFile.Parse(Encoding.UTF8.GetBytes(text), "cell.json");
}
