using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Random;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>What must not be resumed is not, and the message says why.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly CellDesign Design = CheckpointCells.Of("fickian");
    private static readonly Protocol Cycling = CheckpointProtocols.Cycling(2);
    private readonly RunFolderOfTest folder = new();

    public RefusalTests() => CutRuns.Part(Design, Cycling, folder.Path, false, 40, TimeSpan.FromDays(1));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Resume_WithAnotherThickness_NamesItWithBothValues()
    {
        InputFault fault = Assert.Single(Refused(Design with { Positive = Design.Positive with { Thickness = 81e-6 } }, Cycling).Faults);
        Assert.Equal("design.Positive.Thickness", fault.Path);
        Assert.Contains("8E-05", fault.Found, StringComparison.Ordinal);
        Assert.Contains("8.1E-05", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_WithAnotherPointInATable_NamesTheFunction()
    {
        FickianInsertion insertion = (FickianInsertion)Design.Positive.Materials[0].Insertion;
        ActiveMaterial other = Design.Positive.Materials[0] with { Insertion = insertion with { Diffusivity = new ConstantFunction(2.0000001e-14) } };
        InputException refused = Refused(Design with { Positive = Design.Positive with { Materials = [other] } }, Cycling);
        Assert.Contains(refused.Faults, fault => fault.Path.StartsWith("design.Positive.Materials[0].Insertion.Diffusivity", StringComparison.Ordinal));
    }

    [Fact]
    public void Resume_WithAnotherProtocolOrMesh_NamesThem()
    {
        Assert.Contains(Refused(Design, CheckpointProtocols.Cycling(3)).Faults, fault => fault.Path == "protocol.Steps");
        InputException mesh = Refused(Design with { Mesh = Design.Mesh with { Electrode = 6 } }, Cycling);
        Assert.Contains(mesh.Faults, fault => fault.Path == "state layout");
        Assert.Contains(mesh.Faults, fault => fault.Path == "design.Mesh.Electrode");
    }

    [Fact]
    public void Resume_WithAnotherTolerance_NamesIt()
    {
        SimulationOptions options = CutRuns.Options with { RelativeTolerance = 1e-5, Checkpoints = new(folder.Path) { Resume = true } };
        Assert.Contains(Assert.Throws<InputException>(() => CellSimulator.Run(Design, Cycling, options)).Faults, fault => fault.Path == "options.RelativeTolerance");
    }

    [Fact]
    public void Resume_WithoutACheckpoint_SaysSo()
    {
        File.Delete(folder.Checkpoint);
        InputFault fault = Assert.Single(Refused(Design, Cycling).Faults);
        Assert.Equal("no file", fault.Found);
    }

    /// <summary>Any byte changed and any cut: one fault, no other exception, no result.</summary>
    [Theory]
    [InlineData("checkpoint")]
    [InlineData("checkpoint.rows")]
    public void Resume_OfAChangedOrShortenedFile_IsOneClearError(string name)
    {
        string file = Path.Combine(folder.Path, name);
        byte[] whole = File.ReadAllBytes(file);
        Xoshiro256 random = new(7);
        for (int i = 0; i < 30; i++)
        {
            int at = (int)(random.NextDouble() * whole.Length);
            byte[] changed = [.. whole];
            changed[at] ^= 0x10;
            File.WriteAllBytes(file, i % 2 == 0 ? changed : whole[..at]);
            InputFault fault = Assert.Single(Refused(Design, Cycling).Faults);
            Assert.Equal(file, fault.File);
        }

        File.WriteAllBytes(file, whole);
        Assert.Equal(RunState.Finished, CutRuns.Part(Design, Cycling, folder.Path, true, int.MaxValue, TimeSpan.FromDays(1)).State);
    }

    [Fact]
    public void Run_BegunAnew_ForgetsTheOldCheckpoint()
    {
        CutRuns.Part(Design, Cycling, folder.Path, false, int.MaxValue, TimeSpan.FromDays(1));
        Assert.False(File.Exists(folder.Checkpoint));
    }

    private InputException Refused(CellDesign design, Protocol protocol) =>
        Assert.Throws<InputException>(() => CutRuns.Part(design, protocol, folder.Path, true, int.MaxValue, TimeSpan.FromDays(1)));
}
