namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>An empty folder that goes when the test is over.</summary>
internal sealed class RunFolderOfTest : IDisposable
{
    private static int folders;

    public RunFolderOfTest()
    {
        int number = Interlocked.Increment(ref folders);
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), FormattableString.Invariant($"zintl-checkpoint-{Environment.ProcessId}-{number}"));
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Checkpoint => System.IO.Path.Combine(Path, "checkpoint");

    public string Rows => System.IO.Path.Combine(Path, "checkpoint.rows");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
