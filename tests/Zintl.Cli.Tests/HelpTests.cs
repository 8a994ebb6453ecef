namespace Zintl.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("simulate")]
    [InlineData("sweep")]
    [InlineData("impedance")]
    [InlineData("path")]
    [InlineData("materials")]
    [InlineData("materials show")]
    [InlineData("cite")]
    [InlineData("review")]
    [InlineData("review table1")]
    [InlineData("review plateaus")]
    [InlineData("review rates")]
    [InlineData("verify")]
    [InlineData("bpx")]
    [InlineData("bpx show")]
    [InlineData("bpx convert")]
    public void Help_OfEachCommand_DescribesEveryWord(string name)
    {
        using Command command = new();
        Outcome outcome = command.Run([.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, outcome.Code);
        Assert.Empty(outcome.Errors);
        Assert.Contains($"zintl {name}".TrimEnd(), outcome.Output, StringComparison.Ordinal);
        string[] entries = [.. outcome.Output.Split('\n').SkipWhile(line => !line.StartsWith("Usage:", StringComparison.Ordinal)).Skip(2).Where(line => line.StartsWith("  ", StringComparison.Ordinal))];
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Matches(@"^  \S.*?\s{2,}\S.{7,}$", entry.TrimEnd('\r')));
    }

    [Fact]
    public void Program_WithoutArguments_ShowsItsHelp()
    {
        using Command command = new();
        Outcome outcome = command.Run();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("simulate <cell>", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_Asked_IsThreeNumbers()
    {
        using Command command = new();
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", command.Run("--version").Output);
    }
}
