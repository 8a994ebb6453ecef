using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class BpxTests
{
    /// <summary>A single-particle file as 0.1 wrote it.</summary>
    private const string Old = """
        {
          "Header": {"BPX": "0.1.0", "Title": "Old cell", "Model": "SPM"},
          "Parameterisation": {
            "Cell": {
              "Reference temperature [K]": 298.15, "Lower voltage cut-off [V]": 2.5, "Upper voltage cut-off [V]": 4.2, "Nominal cell capacity [A.h]": 2, "Electrode area [m2]": 0.1,
              "Number of electrode pairs connected in parallel to make a cell": 1, "Ambient temperature [K]": 290, "Initial temperature [K]": 300 },
            "Negative electrode": {
              "Thickness [m]": 5e-05, "Particle radius [m]": 4e-06, "Surface area per unit volume [m-1]": 450000, "Maximum concentration [mol.m-3]": 30000,
              "Minimum stoichiometry": 0.1, "Maximum stoichiometry": 0.8, "OCP [V]": "0.5 - 0.4*x", "Diffusivity [m2.s-1]": 1e-14, "Reaction rate constant [mol.m-2.s-1]": 5e-06 },
            "Positive electrode": {
              "Thickness [m]": 5e-05, "Particle radius [m]": 4e-06, "Surface area per unit volume [m-1]": 450000, "Maximum concentration [mol.m-3]": 40000,
              "Minimum stoichiometry": 0.3, "Maximum stoichiometry": 0.9, "OCP [V]": {"x": [0, 1], "y": [4.5, 3.5]}, "Diffusivity [m2.s-1]": 1e-14, "Reaction rate constant [mol.m-2.s-1]": 5e-06 }
          }
        }
        """;

    [Fact]
    public void Show_OfAFile_PrintsCapacitiesAndVoltages()
    {
        using Command command = new();
        command.Write("old.json", Old);
        JsonElement document = command.Json(out Outcome outcome, "bpx", "show", "old.json"), data = document.GetProperty("data");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("zintl.bpx.show/1", document.GetProperty("schema").GetString());
        Assert.Equal("SPM", data.GetProperty("model").GetString());
        Assert.Equal(3.6 - 0.46, data.GetProperty("openCircuitVoltageEmpty_V").GetDouble(), 1e-12);
        Assert.Equal(4.2 - 0.18, data.GetProperty("openCircuitVoltageFull_V").GetDouble(), 1e-12);
        Assert.Equal(96485.33212 * 0.1 * 5e-5 * 0.6 * 30000 * 0.7 / 3600, data.GetProperty("negativeCapacity_Ah").GetDouble(), 1e-8);
        Assert.NotEmpty(document.GetProperty("warnings").EnumerateArray());
        Outcome text = command.Run("bpx", "show", "old.json");
        Assert.Contains("3.1400 V at 0 %, 4.0200 V at 100 %", text.Output, StringComparison.Ordinal);
        Assert.Contains("warning: ", text.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_OfAnOldFile_WritesOneThatNeedsNoConversion()
    {
        using Command command = new();
        command.Write("old.json", Old);
        Assert.Equal(0, command.Run("bpx", "convert", "old.json", "new/cell.json").Code);
        JsonElement shown = command.Json(out Outcome outcome, "bpx", "show", "new/cell.json");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("1.1.1", shown.GetProperty("data").GetProperty("bpxVersion").GetString());
        Assert.Empty(shown.GetProperty("warnings").EnumerateArray());
        Assert.Equal(["cell.json"], Directory.GetFiles(Path.Combine(command.Folder, "new")).Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public void Commands_OnBadFiles_NameEachFault()
    {
        using Command command = new();
        command.Write("bad.json", Old.Replace("\"SPM\"", "\"SPN\"", StringComparison.Ordinal).Replace("0.4*x", "0.4*y", StringComparison.Ordinal));
        Outcome shown = command.Run("bpx", "show", "bad.json").AssertBadInput(), converted = command.Run("bpx", "convert", "bad.json", "out.json").AssertBadInput();
        Assert.Equal(2, shown.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(shown.Errors, converted.Errors);
        Assert.False(File.Exists(Path.Combine(command.Folder, "out.json")));
        command.Run("bpx", "show", "missing.json").AssertBadInput();
        command.Run("bpx", "show").AssertBadInput();
        command.Run("bpx").AssertBadInput();
    }
}
