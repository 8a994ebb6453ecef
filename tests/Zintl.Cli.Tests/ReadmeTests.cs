namespace Zintl.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void Readme_EveryCommandOfZintl_Runs()
    {
        string readme = Path.Combine(Repository.Root, "README.md");
        if (!File.Exists(readme)) Assert.Skip("There is no README.md yet.");
        using Command command = new();
        foreach (string folder in new[] { "examples", "data" }) Directory.CreateSymbolicLink(Path.Combine(command.Folder, folder), Path.Combine(Repository.Root, folder));
        foreach (string line in Lines(File.ReadAllText(readme)))
        {
            Outcome outcome = command.Shell(line["./".Length..]);
            Assert.True(outcome.Code == 0, $"{line}\n{outcome.Errors}");
        }
    }

    /// <summary>Lines of bash blocks that call the program.</summary>
    private static IEnumerable<string> Lines(string markdown)
    {
        bool inside = false;
        foreach (string line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inside = line.StartsWith("```bash", StringComparison.Ordinal);
            else if (inside && line.TrimStart().StartsWith("./zintl ", StringComparison.Ordinal)) yield return line.Trim();
        }
    }
}
