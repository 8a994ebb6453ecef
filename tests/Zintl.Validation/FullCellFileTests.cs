using Zintl.Analysis.Verification;
using Zintl.Cells.Files;
using Zintl.Cells.References;
using Zintl.Materials;
using Zintl.Numerics.Interpolation;
using Zintl.Simulation;
using Zintl.Simulation.Engine;
using Zintl.Testing;

namespace Zintl.Validation;

/// <summary>A full cell resolved from a cell file and the material library, against the curve that an independent code drew from the same published set.</summary>
public sealed class FullCellFileTests(ITestOutputHelper output)
{
    private const string Case = "chayambuka2022/dfn_1C";

    /// <summary>The peer's tables are denser than the library's points and its mesh differs: some millivolts are left.</summary>
    [Fact]
    public void Example_DischargedAtOneC_FollowsTheReference()
    {
        if (ReferenceFolder.Read(References.Root(), Case) is not [{ Curve: { } curve }]) return;
        var setup = (DesignSetup)CellFile.Load(Path.Combine(Repository.Root, "examples", "hard-carbon-nvpf-fullcell.json"), MaterialLibrary.Load(Path.Combine(Repository.Root, "data")));
        var first = setup.Protocol with { Steps = [setup.Protocol.Steps[0]] };
        CellSolution solution = CellSimulator.Run(setup.Design, first, new SimulationOptions { RelativeTolerance = 1e-5 });
        double[] time = [.. solution.Record.Time.Distinct()], voltage = [.. time.Select(at => solution.Record.Voltage[solution.Record.Time.LastIndexOf(at)])];
        MonotoneCubic found = new(time, voltage);
        double end = curve["time_s"][^1];
        Assert.InRange(time[^1] / end, 0.99, 1.01);
        double[] off = [.. Enumerable.Range(0, curve["time_s"].Length).Where(i => curve["time_s"][i] > 1 && curve["time_s"][i] < 0.97 * end).Select(i => found.Value(curve["time_s"][i]) - curve["voltage_V"][i])];
        double rms = Math.Sqrt(off.Average(value => value * value));
        output.WriteLine(FormattableString.Invariant($"rms {1000 * rms:0.0} mV, end after {time[^1]:0} s, reference {end:0} s"));
        Assert.InRange(rms, 0, 0.006);
    }
}
