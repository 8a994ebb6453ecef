using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Random;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>A run that was cut anywhere, any number of times, gives the bits of the unbroken one.</summary>
public sealed class ResumeTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Never = TimeSpan.FromDays(1);

    [Theory]
    [InlineData("fickian", "cycling")]
    [InlineData("concentrated", "cycling")]
    [InlineData("galleries", "cycling")]
    [InlineData("lumped", "cycling")]
    [InlineData("fickian", "drive")]
    [InlineData("lumped", "drive")]
    [InlineData("alloy", "half-cell")]
    public void Run_CutAtRandomMoments_GivesTheSameBits(string cell, string program)
    {
        CellDesign design = CheckpointCells.Of(cell);
        Protocol protocol = ProtocolOf(program);
        CellSolution whole = CutRuns.Whole(design, protocol);
        Assert.Equal(RunState.Finished, whole.State);
        byte[] expected = SolutionBytes.Of(whole);
        Xoshiro256 random = new((ulong)(cell.Length * 1000 + program.Length));
        for (int repeat = 0; repeat < 4; repeat++)
        {
            using RunFolderOfTest folder = new();
            int cuts = 0;
            CellSolution part = CutRuns.Part(design, protocol, folder.Path, false, Next(random, whole), Never);
            for (; part.State == RunState.Interrupted; cuts++) part = CutRuns.Part(design, protocol, folder.Path, true, Next(random, whole), Never);
            output.WriteLine(FormattableString.Invariant($"{whole.Record.Time.Length} rows, {whole.Statistics.Steps} time steps, {cuts} cuts"));
            Assert.True(expected.AsSpan().SequenceEqual(SolutionBytes.Of(part)), FormattableString.Invariant($"Other bits after {cuts} cuts."));
        }
    }

    /// <summary>What a killed process leaves: an older checkpoint, and rows behind it, the last of them half written.</summary>
    [Theory]
    [InlineData("fickian", "cycling")]
    [InlineData("alloy", "half-cell")]
    public void Run_KilledBehindItsCheckpoint_GivesTheSameBits(string cell, string program)
    {
        CellDesign design = CheckpointCells.Of(cell);
        Protocol protocol = ProtocolOf(program);
        CellSolution whole = CutRuns.Whole(design, protocol);
        using RunFolderOfTest folder = new(), left = new();
        int copied = (int)(whole.Statistics.Steps / 3), killed = (int)(whole.Statistics.Steps / 2);
        CutRuns.Part(design, protocol, folder.Path, false, int.MaxValue, TimeSpan.Zero, step =>
        {
            if (step == copied) File.Copy(folder.Checkpoint, left.Checkpoint);
            if (step == killed) File.Copy(folder.Rows, left.Rows);
        });
        using (FileStream rows = new(left.Rows, FileMode.Append)) rows.Write([1, 2, 3]);
        CellSolution resumed = CutRuns.Part(design, protocol, left.Path, true, int.MaxValue, Never);
        Assert.True(SolutionBytes.Of(whole).AsSpan().SequenceEqual(SolutionBytes.Of(resumed)));
    }

    private static Protocol ProtocolOf(string program) => program switch
    {
        "cycling" => CheckpointProtocols.Cycling(2),
        "drive" => CheckpointProtocols.Drive(),
        _ => CheckpointProtocols.HalfCell(),
    };

    private static int Next(Xoshiro256 random, CellSolution whole) => 1 + (int)(random.NextDouble() * whole.Statistics.Steps / 2);
}
