using System.Text.Json;

namespace Zintl.Cli.Tests;

/// <summary>Examples of porous electrodes and full cells, run to their end.</summary>
public sealed class DesignExampleTests
{
    public static TheoryData<string> Examples => [.. Cells.Examples.Where(name => !name.EndsWith("-halfcell.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Simulated_FinishesAndBalances(string name)
    {
        using Command command = new();
        JsonElement document = command.Json(out Outcome outcome, "simulate", Path.Combine(Repository.Root, "examples", name), "-o", "run");
        Assert.True(outcome.Code == 0, outcome.Output);
        Assert.Equal(0, document.GetProperty("errors").GetArrayLength());
        string folder = Path.Combine(command.Folder, "run");
        RunFolders.AssertWhole(folder);
        Assert.Equal("finished", RunFolders.Status(folder));
        JsonElement balances = RunFolders.Json(folder, "summary.json").GetProperty("balances");
        foreach (string balance in (string[])["guest", "charge", "salt", "volume"])
            Assert.InRange(Math.Abs(balances.GetProperty(balance).GetDouble()), 0, 1e-10);
        Assert.True(File.Exists(Path.Combine(folder, "figures", "salt.svg")));
        Assert.True(File.Exists(Path.Combine(folder, "figures", "overpotential.svg")));
        Assert.All(RunFolders.Column(folder, "internals.csv", "porositySmallest"), porosity => Assert.InRange(porosity, 0, 1));
    }

    /// <summary>The run cites the set that its potentials, rates and electrolyte came from.</summary>
    [Fact]
    public void FullCell_Cited_NamesTheParameterSet()
    {
        using Command command = new();
        Assert.Equal(0, command.Run("simulate", Path.Combine(Repository.Root, "examples", "hard-carbon-nvpf-fullcell.json"), "-o", "run").Code);
        Assert.Contains("Chayambuka2022", command.Run("cite", "run").Output, StringComparison.Ordinal);
    }
}
