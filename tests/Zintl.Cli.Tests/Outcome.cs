namespace Zintl.Cli.Tests;

/// <summary>What a process left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Errors)
{
    /// <summary>Neither stream shows the inside of the program.</summary>
    public Outcome WithoutTrace()
    {
        Assert.DoesNotContain("   at ", Output + Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", Output + Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output + Errors, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Bad input, told in at least one line "error: place: found ...; expected ..." and nothing on standard output.</summary>
    public Outcome AssertBadInput()
    {
        WithoutTrace();
        Assert.Equal(2, Code);
        Assert.Empty(Output);
        string[] lines = Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches("^error: .+: found .+; expected .+", line));
        return this;
    }
}
