using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class StreamTests
{
    [Theory]
    [InlineData("path Sn")]
    [InlineData("materials --json")]
    [InlineData("--help")]
    public void Output_IntoAFullDevice_IsAFaultWithItsCause(string line)
    {
        using Command command = new();
        Outcome outcome = command.Shell($"zintl {line} > /dev/full").WithoutTrace();
        Assert.Equal(1, outcome.Code);
        Assert.Contains("error: standard output: found No space left on device", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zintl path Sn | head -c 0; exit ${PIPESTATUS[0]}", 0)]
    [InlineData("zintl materials --json | head -c 1; exit ${PIPESTATUS[0]}", 0)]
    [InlineData("zintl path Sn >&-", 1)]
    [InlineData("zintl path Snn 2>&-", 2)]
    [InlineData("zintl path Snn 2>/dev/full", 2)]
    public void Streams_ThatNobodyReads_NeverShowATrace(string line, int code)
    {
        using Command command = new();
        Assert.Equal(code, command.Shell(line).WithoutTrace().Code);
    }

    [Fact]
    public void Simulate_IntoAFullDevice_LeavesAWholeRunFolder()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        Assert.Equal(1, command.Shell("zintl simulate cell.json -o run > /dev/full").WithoutTrace().Code);
        RunFolders.AssertWhole(Path.Combine(command.Folder, "run"));
        Assert.Equal("finished", RunFolders.Status(Path.Combine(command.Folder, "run")));
    }

    [Fact]
    public void Simulate_OnADiskThatFills_KeepsEveryFileOfTheEarlierRunWhole()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        command.Write("other.json", Cells.Tin("""[{ "repeat": 3, "steps": ["Sodiate at C/5 until 10 mV", "Desodiate at C/5 until 1 V"] }]"""));
        Assert.Equal(0, command.Run("simulate", "cell.json", "-o", "run").Code);
        string folder = Path.Combine(command.Folder, "run");
        Dictionary<string, byte[]> before = Contents(folder);
        Outcome outcome = command.Shell("export DOTNET_EnableWriteXorExecute=0; ulimit -f 64; zintl simulate other.json -o run").WithoutTrace();
        Assert.Equal(2, outcome.Code);
        Assert.Contains("record.bdf.csv: file: found", outcome.Errors, StringComparison.Ordinal);
        Dictionary<string, byte[]> after = Contents(folder);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Keys.Where(name => name != "status.json"), name => Assert.Equal(before[name], after[name]));
        Assert.Equal("failed", RunFolders.Status(folder));
    }

    [Theory]
    [InlineData("/proc/zintl")]
    [InlineData("cell.json/run")]
    [InlineData("cell.json")]
    public void Simulate_IntoAFolderThatCannotBe_NamesItAndTheCause(string folder)
    {
        if (OperatingSystem.IsWindows() && folder[0] == '/') Assert.Skip("No such folder on this system.");
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        Outcome outcome = command.Run("simulate", "cell.json", "-o", folder).AssertBadInput();
        Assert.StartsWith($"error: {folder}", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/zintl/path.svg")]
    [InlineData("file/path.svg")]
    [InlineData("/dev/full/path.svg")]
    public void Path_WithAFigureThatCannotBe_NamesItAndTheCause(string figure)
    {
        using Command command = new();
        command.Write("file", "");
        command.Run("path", "Sn", "--figure", figure).AssertBadInput();
    }

    [Fact]
    public void Simulate_Interrupted_KeepsThePartialResult()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Signals of this test are those of Unix.");
        using Command command = new();
        command.Write("cell.json", Cells.Endless());
        using Process process = command.Start("simulate", "cell.json", "-o", "run", "--json");
        string folder = Path.Combine(command.Folder, "run");
        while (!File.Exists(Path.Combine(folder, "status.json")) && !process.HasExited) Thread.Sleep(20);
        Thread.Sleep(1000);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        Outcome outcome = Command.Finish(process).WithoutTrace();
        Assert.Equal(130, outcome.Code);
        Assert.Equal("interrupted", RunFolders.Status(folder));
        RunFolders.AssertWhole(folder);
        Assert.Equal("interrupted", JsonDocument.Parse(outcome.Output).RootElement.GetProperty("data").GetProperty("summary").GetProperty("state").GetString());
        Assert.NotEmpty(RunFolders.Column(folder, "record.bdf.csv", "voltage_volt"));
    }

    private static Dictionary<string, byte[]> Contents(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal);
}
