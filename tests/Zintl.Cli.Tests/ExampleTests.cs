using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class ExampleTests
{
    private const double Faraday = 96485.33212;

    public static TheoryData<string> Examples => [.. Cells.Examples.Where(name => name.EndsWith("-halfcell.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Simulated_FinishesAndBalances(string name)
    {
        using Command command = new();
        JsonElement document = command.Json(out Outcome outcome, "simulate", Path.Combine(Repository.Root, "examples", name), "-o", "run");
        Assert.Equal(0, outcome.Code);
        Assert.Equal(JsonValueKind.Object, document.GetProperty("data").ValueKind);
        string folder = Path.Combine(command.Folder, "run");
        RunFolders.AssertWhole(folder);
        Assert.Equal("finished", RunFolders.Status(folder));
        JsonElement summary = RunFolders.Json(folder, "summary.json"), balances = summary.GetProperty("balances");
        Assert.InRange(Math.Abs(balances.GetProperty("sodium").GetDouble()), 0, 1e-10);
        Assert.InRange(Math.Abs(balances.GetProperty("host").GetDouble()), 0, 1e-10);
        Assert.InRange(Math.Abs(balances.GetProperty("energy").GetDouble()), 0, 1e-3);
        Assert.True(balances.GetProperty("dissipation_J").GetDouble() >= 0);
        Assert.Equal(RunFolders.Column(folder, "record.bdf.csv", "test_time_second"), RunFolders.Column(folder, "internals.csv", "time_s"));
        if (summary.GetProperty("cycles").GetArrayLength() == 0) return;   // crystalline Si: nothing is reached above its cut-off
        Assert.Equal(4, Directory.GetFiles(Path.Combine(folder, "figures"), "*.svg").Length);
        AssertRowsFollowTheCharge(folder, summary.GetProperty("electrode"));
    }

    /// <summary>Sodium in the particle of each row is what has passed the terminals until then, to the run's tolerance (1e-4 per step of the largest amount).</summary>
    private static void AssertRowsFollowTheCharge(string folder, JsonElement electrode)
    {
        double[] x = RunFolders.Column(folder, "internals.csv", "stoichiometry");
        double[] charging = RunFolders.Column(folder, "record.bdf.csv", "charging_capacity_ah"), discharging = RunFolders.Column(folder, "record.bdf.csv", "discharging_capacity_ah");
        Assert.Equal(x.Length, charging.Length);
        double[] passed = [.. discharging.Zip(charging, (into, outOf) => (into - outOf) * 3600 / Faraday)];
        int full = Array.IndexOf(x, x.Max());
        double hostAmount = (passed[full] - passed[0]) / (x[full] - x[0]);
        Assert.True(electrode.GetProperty("hostMass_mg").GetDouble() > 0);
        for (int row = 0; row < x.Length; row++)
            Assert.True(Math.Abs(x[row] - x[0] - ((passed[row] - passed[0]) / hostAmount)) <= 1e-3 * x[full], FormattableString.Invariant($"row {row}: x = {x[row]}"));
    }
}
