using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class SweepTests
{
    private static readonly string FullCell = Path.Combine(Repository.Root, "examples", "hard-carbon-nvpf-fullcell.json");

    [Theory]
    [InlineData("loading")]
    [InlineData("loading=")]
    [InlineData("loading=1..")]
    [InlineData("loading=1..1mg/cm2")]
    [InlineData("loading=1..2 mg/cm2 step 0")]
    [InlineData("loading=1,1 mg/cm2")]
    [InlineData("loading=1..2 parsec")]
    [InlineData("nothing.like.it=1..2")]
    [InlineData("C-rate=0..1")]
    [InlineData("window.upper=0.5..1 mA")]
    [InlineData("protocol=1..2")]
    public void Sweep_WithWhatCannotVary_SaysWhat(string vary)
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        command.Run("sweep", "cell.json", "--vary", vary, "--points", "2", "--output", "out").AssertBadInput();
        Assert.False(Directory.Exists(Path.Combine(command.Folder, "out")));
    }

    [Fact]
    public void Sweep_OfAHalfCell_FillsTheGridAndTheWindowRulesTheCapacity()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        JsonElement data = command.Json(out Outcome outcome, "sweep", "cell.json", "--vary", "loading=1,2 mg/cm2", "--vary", "window.upper=0.3..0.9V step 0.3", "--output", "out").GetProperty("data");
        Assert.True(outcome.Code == 0, outcome.Errors);
        JsonElement[] results = [.. data.GetProperty("results").EnumerateArray()];
        Assert.Equal(6, results.Length);
        Assert.Equal([0, 1, 2, 3, 4, 5], results.Select(result => result.GetProperty("case").GetInt32()));
        Assert.Equal([0.3, 0.6, 0.9, 0.3, 0.6, 0.9], results.Select(result => result.GetProperty("values").GetProperty("window.upper").GetDouble()));
        double one = results[2].GetProperty("capacity_mAh_cm2").GetDouble(), two = results[5].GetProperty("capacity_mAh_cm2").GetDouble();
        Assert.Equal(2, two / one, 0.1);
        Assert.Equal(7, File.ReadAllLines(Path.Combine(command.Folder, "out", "sweep.csv")).Length);
        Assert.True(File.Exists(Path.Combine(command.Folder, "out", "capacity_mAh_cm2.svg")));
    }

    [Fact]
    public void Sweep_CutShort_GoesOnToTheSameBytesAndRefusesOtherInputs()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        string[] arguments = ["sweep", "cell.json", "--vary", "loading=1..3mg/cm2", "--points", "3", "--output"];
        Assert.Equal(0, command.Run([.. arguments, "whole"]).Code);
        string store = Path.Combine(command.Folder, "cut", "cases.jsonl");
        string[] lines = File.ReadAllLines(Path.Combine(command.Folder, "whole", "cases.jsonl"));
        command.Write(Path.Combine("cut", "cases.jsonl"), lines[0] + "\n" + lines[1] + "\n" + lines[2][..20]);
        Assert.Equal(0, command.Run([.. arguments, "cut"]).Code);
        Assert.Equal(4, File.ReadAllLines(store).Length);
        Assert.Equal(File.ReadAllText(Path.Combine(command.Folder, "whole", "sweep.json")), File.ReadAllText(Path.Combine(command.Folder, "cut", "sweep.json")));
        command.Run("sweep", "cell.json", "--vary", "loading=1..4mg/cm2", "--points", "3", "--output", "cut").AssertBadInput();
    }

    [Fact]
    public void Sweep_OfAFullCell_IsTheSameWithOneAndTwoThreads()
    {
        using Command command = new();
        string[] arguments = ["sweep", FullCell, "--vary", "temperature=25,35 degC", "--vary", "C-rate=0.1..0.5", "--points", "5", "--log"];
        Outcome one = command.Run([.. arguments, "--threads", "1", "--output", "one"]), two = command.Run([.. arguments, "--threads", "2", "--output", "two"]);
        Assert.True(one.Code == 0, one.Errors);
        Assert.Equal(0, two.Code);
        foreach (string name in new[] { "sweep.csv", "sweep.json", "capacity_mAh_cm2.svg", "energy_mWh_cm2.svg", "thicknessLargest_um.svg" })
            Assert.Equal(File.ReadAllText(Path.Combine(command.Folder, "one", name)), File.ReadAllText(Path.Combine(command.Folder, "two", name)));
        Assert.DoesNotContain("NaN", File.ReadAllText(Path.Combine(command.Folder, "one", "sweep.csv")), StringComparison.Ordinal);
    }
}
