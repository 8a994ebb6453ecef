using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class ImpedanceTests
{
    private const string Porous = """
        {
          "Header": {"BPX": "0.4.0", "Title": "Porous cell", "Model": "DFN"},
          "Parameterisation": {
            "Cell": {
              "Reference temperature [K]": 298.15, "Lower voltage cut-off [V]": 2.5, "Upper voltage cut-off [V]": 4.4, "Nominal cell capacity [A.h]": 2, "Electrode area [m2]": 0.1,
              "Number of electrode pairs connected in parallel to make a cell": 1, "Ambient temperature [K]": 298.15, "Initial temperature [K]": 298.15 },
            "Electrolyte": { "Initial concentration [mol.m-3]": 1000, "Cation transference number": 0.4, "Diffusivity [m2.s-1]": 3e-10, "Conductivity [S.m-1]": 1 },
            "Separator": { "Thickness [m]": 2e-05, "Porosity": 0.5, "Transport efficiency": 0.35 },
            "Negative electrode": {
              "Thickness [m]": 5e-05, "Particle radius [m]": 4e-06, "Surface area per unit volume [m-1]": 450000, "Maximum concentration [mol.m-3]": 30000, "Porosity": 0.3, "Transport efficiency": 0.16, "Conductivity [S.m-1]": 10,
              "Minimum stoichiometry": 0.1, "Maximum stoichiometry": 0.8, "OCP [V]": "0.5 - 0.4*x", "Diffusivity [m2.s-1]": 1e-14, "Reaction rate constant [mol.m-2.s-1]": 5e-06 },
            "Positive electrode": {
              "Thickness [m]": 5e-05, "Particle radius [m]": 4e-06, "Surface area per unit volume [m-1]": 450000, "Maximum concentration [mol.m-3]": 40000, "Porosity": 0.3, "Transport efficiency": 0.16, "Conductivity [S.m-1]": 10,
              "Minimum stoichiometry": 0.3, "Maximum stoichiometry": 0.9, "OCP [V]": {"x": [0, 1], "y": [4.5, 3.5]}, "Diffusivity [m2.s-1]": 1e-14, "Reaction rate constant [mol.m-2.s-1]": 5e-06 }
          }
        }
        """;

    [Fact]
    public void Impedance_AfterAProtocol_WritesTableAndFigures()
    {
        using Command command = new();
        command.Write("cell.json", Porous);
        JsonElement document = command.Json(out Outcome outcome, "impedance", "cell.json", "--at", "Discharge at 1C for 10 min", "Rest for 1 h", "--from", "1kHz", "--to", "10 mHz", "--points-per-decade", "4", "--double-layer", "0.2", "--output", "out/z");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("zintl.impedance/1", document.GetProperty("schema").GetString());
        JsonElement[] points = [.. document.GetProperty("data").GetProperty("points").EnumerateArray()];
        Assert.Equal(21, points.Length);
        Assert.Equal(1000, points[0].GetProperty("frequency_Hz").GetDouble(), 1e-9);
        Assert.Equal(0.01, points[^1].GetProperty("frequency_Hz").GetDouble(), 1e-12);
        Assert.All(points, point => Assert.True(point.GetProperty("impedanceReal_ohm").GetDouble() > 0 && point.GetProperty("impedanceImaginary_ohm").GetDouble() < 0));
        Assert.Equal(["bode.svg", "impedance.csv", "nyquist.svg"], Directory.GetFiles(Path.Combine(command.Folder, "out/z")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(22, File.ReadAllLines(Path.Combine(command.Folder, "out/z/impedance.csv")).Length);
    }

    [Fact]
    public void Impedance_WithoutADoubleLayer_Warns()
    {
        using Command command = new();
        command.Write("cell.json", Porous);
        Outcome outcome = command.Run("impedance", "cell.json");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("no double layer", outcome.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(command.Folder, "runs/cell-impedance/nyquist.svg")));
    }

    [Fact]
    public void Impedance_OfBadInput_NamesEachFault()
    {
        using Command command = new();
        command.Write("cell.json", Porous);
        command.Write("single.json", Porous.Replace("\"DFN\"", "\"SPM\"", StringComparison.Ordinal));
        Outcome outcome = command.Run("impedance", "cell.json", "--from", "1kg", "--points-per-decade", "0").AssertBadInput();
        Assert.Contains("--from", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("--points-per-decade", outcome.Errors, StringComparison.Ordinal);
        command.Run("impedance", "cell.json", "--at", "end").AssertBadInput();
        command.Run("impedance", "cell.json", "--at", "Sleep").AssertBadInput();
        command.Run("impedance", "cell.json", "--double-layer", "-1").AssertBadInput();
        command.Run("impedance", "single.json").AssertBadInput();
        command.Run("impedance", "missing.json").AssertBadInput();
    }
}
