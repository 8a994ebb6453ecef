using System.Diagnostics;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Random;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>Real processes, killed without warning at random moments.</summary>
public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const string FolderVariable = "ZINTL_CHECKPOINT_HOST", ResultName = "result";
    private static readonly CellDesign Design = CheckpointCells.Of("concentrated");
    private static readonly Protocol Cycling = CheckpointProtocols.Cycling(12);

    [Fact]
    [Trait("Category", "Slow")]
    public void Run_KilledSeveralTimes_GivesTheSameBits()
    {
        byte[] expected = SolutionBytes.Of(CutRuns.Whole(Design, Cycling));
        Xoshiro256 random = new(11);
        using RunFolderOfTest folder = new();
        int kills = 0;
        for (int life = 0; life < 8; life++)
        {
            using Process host = Start(folder.Path);
            if (life < 7 && WaitForCheckpoints(host, folder, 1 + (int)(random.NextDouble() * 60)))
            {
                Thread.Sleep((int)(random.NextDouble() * 20));
                host.Kill();
                kills++;
            }

            host.WaitForExit();
            if (File.Exists(Path.Combine(folder.Path, ResultName))) break;
        }

        output.WriteLine(FormattableString.Invariant($"killed {kills} times"));
        Assert.True(kills >= 3);
        Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, ResultName))));
    }

    /// <summary>The process that is killed: it goes on from what it finds in its folder. Runs only when asked for.</summary>
    [Fact(Explicit = true)]
    public void Host()
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException($"{FolderVariable} names the folder.");
        bool resume = File.Exists(Path.Combine(folder, "checkpoint"));
        CellSolution solution = CutRuns.Part(Design, Cycling, folder, resume, int.MaxValue, TimeSpan.FromMilliseconds(2));
        Cells.Files.AtomicFile.Write(Path.Combine(folder, ResultName), SolutionBytes.Of(solution));
    }

    private static Process Start(string folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Zintl.Simulation.Tests.dll");
        ProcessStartInfo start = new("dotnet", [program, "--explicit", "only", "--filter-method", "*KilledProcessTests.Host", "--no-progress"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment[FolderVariable] = folder;
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Until the checkpoint has been replaced so many times; false where the process ends before.</summary>
    private static bool WaitForCheckpoints(Process host, RunFolderOfTest folder, int replacements)
    {
        DateTime last = File.GetLastWriteTimeUtc(folder.Checkpoint);
        while (replacements > 0)
        {
            if (host.HasExited) return false;
            DateTime now = File.GetLastWriteTimeUtc(folder.Checkpoint);
            if (now == last) Thread.Sleep(1);
            else replacements--;
            last = now;
        }

        return true;
    }
}
