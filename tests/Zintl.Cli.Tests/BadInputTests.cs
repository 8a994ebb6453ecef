namespace Zintl.Cli.Tests;

public sealed class BadInputTests
{
    private static string BrokenCells => Path.Combine(Repository.Root, "tests", "Zintl.Cells.Tests", "Broken");

    [Theory]
    [InlineData("many-faults.json")]
    [InlineData("protocol-steps.json")]
    [InlineData("missing-keys.json")]
    [InlineData("unknown-host.json")]
    [InlineData("unknown-unit.json")]
    [InlineData("too-thin.json")]
    [InlineData("not-json.json")]
    public void Simulate_ABrokenCellFile_NamesAllFaultsAtOnce(string file)
    {
        using Command command = new();
        string path = Path.Combine(BrokenCells, file);
        Outcome outcome = command.Run("simulate", path).AssertBadInput();
        string[] lines = outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(File.ReadLines(path).Count(line => line.StartsWith("// fault:", StringComparison.Ordinal)), lines.Length);
        Assert.All(lines, line => Assert.StartsWith($"error: {path}: ", line, StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(command.Folder, "runs")), "A refused cell file must not leave a run folder.");
    }

    [Fact]
    public void Simulate_AnUnknownHost_SuggestsTheNearest()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin(host: "Snn"));
        Outcome outcome = command.Run("simulate", "cell.json").AssertBadInput();
        Assert.Contains("$.host", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("expected Sn", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_WhatIsNoCellFile_SaysSo()
    {
        using Command command = new();
        Directory.CreateDirectory(Path.Combine(command.Folder, "folder"));
        command.Write("empty.json", "");
        File.WriteAllBytes(Path.Combine(command.Folder, "binary.json"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))]);
        foreach (string name in new[] { "missing.json", "folder", "empty.json", "binary.json", "/dev/null" })
            Assert.Contains($"error: {name}: ", command.Run("simulate", name).AssertBadInput().Errors, StringComparison.Ordinal);
        command.Run("simulate", "").AssertBadInput();
    }

    [Fact]
    public void Protocol_WithWrongSteps_PointsAtEachStep()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin("""["Run at 1 A for 1 h", "Sodiate at 1C", "Rest for 0 s"]"""));
        string errors = command.Run("simulate", "cell.json").AssertBadInput().Errors;
        Assert.All(["$.protocol[0]", "$.protocol[1]", "$.protocol[2]"], place => Assert.Contains(place, errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--cutoff", "--cut-off")]
    [InlineData("--figur", "--figure")]
    public void UnknownOption_NearAKnownOne_SuggestsIt(string wrong, string right)
    {
        using Command command = new();
        Assert.Contains($"expected {right}", command.Run("path", "Sn", wrong, "0.1").AssertBadInput().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Library_WithBrokenFiles_NamesTheFaultsOfAllFiles()
    {
        using Command command = new();
        CopyData(Path.Combine(command.Folder, "data"));
        string bismuth = Path.Combine("data", "materials", "Bi", "material.json"), tin = Path.Combine("data", "materials", "Sn", "material.json");
        Replace(command, bismuth, "\"class\"", "\"clas\"");
        Replace(command, tin, "g/cm3", "stone/pint");
        command.Write(Path.Combine("data", "electrolytes", "1M-NaPF6-diglyme.json"), "{");
        string errors = command.Run("materials", "--data", "data").AssertBadInput().Errors;
        Assert.All([Path.Combine("Bi", "material.json"), Path.Combine("Sn", "material.json"), "1M-NaPF6-diglyme.json", "class", "stone/pint"], word => Assert.Contains(word, errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("path Bi")]
    [InlineData("materials show Bi")]
    [InlineData("cite Bi")]
    public void Library_WithABrokenMaterial_RefusesItInEveryCommand(string line)
    {
        using Command command = new();
        CopyData(Path.Combine(command.Folder, "data"));
        Replace(command, Path.Combine("data", "materials", "Bi", "material.json"), "\"kind\": \"measured\"", "\"kind\": \"guessed\"");
        Outcome outcome = command.Run([.. line.Split(' '), "--data", "data"]).AssertBadInput();
        Assert.Contains("\"guessed\"", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Cite_AFolderThatIsNoRun_IsRefused()
    {
        using Command command = new();
        Directory.CreateDirectory(Path.Combine(command.Folder, "folder"));
        command.Run("cite", "folder").AssertBadInput();
        command.Write(Path.Combine("folder", "cell.json"), "[1, 2");
        command.Run("cite", "folder").AssertBadInput();
    }

    private static void Replace(Command command, string file, string find, string replace)
    {
        string path = Path.Combine(command.Folder, file), text = File.ReadAllText(path);
        Assert.Contains(find, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(find, replace, StringComparison.Ordinal));
    }

    private static void CopyData(string target)
    {
        foreach (string file in Directory.GetFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(Repository.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
