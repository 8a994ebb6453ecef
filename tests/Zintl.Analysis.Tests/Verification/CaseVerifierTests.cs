using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Nodes;
using Zintl.Analysis.Verification;
using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Cells.References;
using Zintl.Simulation;
using Zintl.Simulation.Engine;
using Zintl.Testing;

namespace Zintl.Analysis.Tests.Verification;

/// <summary>The verifier with engines made up for the purpose.</summary>
public sealed class CaseVerifierTests
{
    private static ReferenceCase Read(string curve)
    {
        using ReferenceFiles files = new() { Curve = curve };
        files.Case["parameters"] = new JsonObject { ["Separator porosity"] = 0.5 };
        return Assert.Single(ReferenceFolder.Read(files.Write().Root));
    }

    private static ReferenceCase Voltage() => Read("time_s,voltage_V\n0,3.9\n5,3.8\n10,3.7\n");

    private static Engine Simulating(double offset, RunState state = RunState.Finished) => new()
    {
        Simulate = (design, protocol, _) =>
        {
            ImmutableArray<double> voltage = [3.9 + offset, 3.8 + offset, 3.7 + offset];
            CellRecord record = new([0, 5, 10], [0, 0, 0], voltage, [298, 298, 298], [1, 1, 1], [1, 1, 1], ImmutableDictionary<string, ImmutableArray<double>>.Empty);
            return new CellSolution(design, protocol, record, [], [], new BalanceSheet(0, 0, 0, 0, 0), new SolverStatistics(7, 0, 0, 1e-5), state, "No step.", "Try another.", []);
        },
    };

    [Theory]
    [InlineData(0.0, Verdict.Passed, "")]
    [InlineData(0.9e-3, Verdict.Passed, "")]
    [InlineData(1.1e-3, Verdict.Failed, "rms above 1 mV")]
    public void Voltage_OffBySomething_IsJudgedByTheCriterion(double offset, Verdict verdict, string note)
    {
        CaseOutcome outcome = new CaseVerifier(Simulating(offset)).Run(Voltage());
        Assert.Equal((verdict, note, 7L), (outcome.Verdict, outcome.Note, outcome.Steps!.Value));
        Assert.Equal(offset, outcome.RootMeanSquare!.Value, 1e-12);
    }

    [Fact]
    public void Voltage_OfANumericalFailure_HasFailedWithItsCause()
    {
        CaseOutcome outcome = new CaseVerifier(Simulating(0, RunState.Failed)).Run(Voltage());
        Assert.Equal((Verdict.Failed, "No step. Try another."), (outcome.Verdict, outcome.Note));
    }

    [Fact]
    public void Voltage_OfARefusedDesign_IsNotRun()
    {
        Engine engine = new() { Simulate = (_, _, _) => throw new NotSupportedException("no foils") };
        CaseOutcome outcome = new CaseVerifier(engine).Run(Voltage());
        Assert.Equal((Verdict.NotRun, "the engine refuses: no foils"), (outcome.Verdict, outcome.Note));
    }

    [Fact]
    public void Voltage_OfADesignThatIsCalledWrong_HasFailed()
    {
        Engine engine = new() { Simulate = (design, _, _) => throw new ArgumentException("no such particle", nameof(design)) };
        CaseOutcome outcome = new CaseVerifier(engine).Run(Voltage());
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.StartsWith("no such particle", outcome.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Voltage_OfARunWithoutEnd_IsStoppedAndHasFailed()
    {
        Engine engine = new()
        {
            Simulate = (design, protocol, options) =>
            {
                while (!options.Cancellation.IsCancellationRequested) options.Progress!(default);
                return Simulating(0, RunState.Interrupted).Simulate(design, protocol, options);
            },
        };
        CaseOutcome outcome = new CaseVerifier(engine).Run(Voltage());
        Assert.Equal((Verdict.Failed, "more than 10000 time steps"), (outcome.Verdict, outcome.Note));
    }

    [Theory]
    [InlineData(0.009, Verdict.Passed)]
    [InlineData(0.011, Verdict.Failed)]
    public void Impedance_OffBySomething_IsJudgedByOnePercent(double offset, Verdict verdict)
    {
        ReferenceCase read = Read("frequency_Hz,Z_re_ohm,Z_im_ohm\n1,3,-4\n10,1,0\n");
        Engine engine = new() { Impedance = (_, frequencies) => [.. frequencies.Select(frequency => frequency > 1 ? Complex.One * (1 + offset) : new Complex(3, -4))] };
        CaseOutcome outcome = new CaseVerifier(engine).Run(read);
        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal(offset, outcome.RelativeError!.Value, 1e-12);
    }

    [Fact]
    public void Sensitivities_AreAskedByTheNameOfTheParameter()
    {
        ReferenceCase read = Read("time_s,voltage_V,dV_dln_porosity\n0,3.9,1\n5,3.8,2\n");
        List<string> asked = [];
        Engine engine = new()
        {
            Sensitivity = (_, _, parameter, times) =>
            {
                asked.Add(parameter);
                return [.. times.Select(time => 1 + 0.2 * time + 0.03)];
            },
        };
        CaseOutcome outcome = new CaseVerifier(engine).Run(read);
        Assert.Equal(["Separator porosity"], asked);
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.Equal(0.015, outcome.RelativeError!.Value, 1e-12);
    }

    [Fact]
    public void WhatTheEngineLacks_IsNotRun()
    {
        CaseVerifier verifier = new(new Engine { Impedance = null });
        Assert.Equal(Verdict.NotRun, verifier.Run(Read("frequency_Hz,Z_re_ohm,Z_im_ohm\n1,3,-4\n")).Verdict);
        Assert.Equal(Verdict.NotRun, verifier.Run(Read("time_s,voltage_V,dV_dln_porosity\n0,3.9,1\n5,3.8,2\n")).Verdict);
    }
}
