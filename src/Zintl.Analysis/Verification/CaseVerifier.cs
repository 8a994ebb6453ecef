using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Cells.References;
using Zintl.Simulation;
using Zintl.Simulation.Engine;

namespace Zintl.Analysis.Verification;

/// <summary>Runs reference cases on the engine's own mesh and holds them against their curves.</summary>
/// <param name="engine">What is verified.</param>
public sealed class CaseVerifier(Engine engine)
{
    private const double Tolerance = 1e-5;

    /// <summary>A run that needs more has failed: the cases take some hundreds.</summary>
    private const long MostSteps = 10_000;

    /// <summary>The mesh of every case, fine enough for half the criterion.</summary>
    private static readonly MeshDesign Mesh = new() { Electrode = 100, Separator = 25, Particle = 60, ParticleGrading = 1.05 };

    /// <summary>The outcome; a design the engine does not support is not run, one that it calls wrong and a numerical failure have failed.</summary>
    public CaseOutcome Run(ReferenceCase reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.NotRun is { } reason) return NotRun(reference, reason);
        CellDesign design = reference.Design! with { Mesh = Mesh };
        try
        {
            return reference.Kind switch
            {
                ReferenceCaseKind.Voltage => Voltage(reference, design),
                ReferenceCaseKind.Impedance => Impedance(reference, design),
                _ => Sensitivities(reference, design),
            };
        }
        catch (NotSupportedException refused)
        {
            return NotRun(reference, $"the engine refuses: {refused.Message}");
        }
        catch (ArgumentException unfit)
        {
            return Failed(reference, unfit.Message);
        }
    }

    private static CaseOutcome NotRun(ReferenceCase reference, string reason) => new() { Name = reference.Name, Model = reference.Model, Verdict = Verdict.NotRun, Note = reason };

    private static CaseOutcome Failed(ReferenceCase reference, string cause) => new() { Name = reference.Name, Model = reference.Model, Verdict = Verdict.Failed, Note = cause };

    private CaseOutcome Voltage(ReferenceCase reference, CellDesign design)
    {
        double first = Timed(() => Simulate(reference, design), out CellSolution solution);
        if (solution.State == RunState.Interrupted) return Failed(reference, FormattableString.Invariant($"more than {MostSteps} time steps"));
        if (solution.State == RunState.Failed) return Failed(reference, $"{solution.Cause} {solution.Remedy}".Trim());
        double second = Timed(() => Simulate(reference, design), out _);
        ReferenceTable curve = reference.Curve!;
        CurveComparison comparison = CurveComparison.Of(new VoltageCurve(curve["time_s"], curve["voltage_V"]), VoltageCurve.Of(solution.Record));
        string violations = CaseCriterion.Violations(comparison, reference.HalfMeshDifference);
        return new CaseOutcome
        {
            Name = reference.Name,
            Model = reference.Model,
            Verdict = violations.Length == 0 ? Verdict.Passed : Verdict.Failed,
            RootMeanSquare = comparison.RootMeanSquare,
            Worst = comparison.Worst,
            RelativeError = comparison.EndError,
            Unknowns = solution.Statistics.Unknowns,
            Steps = solution.Statistics.Steps,
            Elapsed = Math.Min(first, second),
            Note = violations,
        };
    }

    private CellSolution Simulate(ReferenceCase reference, CellDesign design)
    {
        using CancellationTokenSource limit = new();
        long steps = 0;
        SimulationOptions options = new()
        {
            RelativeTolerance = Tolerance,
            Cancellation = limit.Token,
            Progress = _ =>
            {
                if (++steps > MostSteps) limit.Cancel();
            },
        };
        return engine.Simulate(design, reference.Protocol!, options);
    }

    private CaseOutcome Impedance(ReferenceCase reference, CellDesign design)
    {
        if (engine.Impedance is not { } impedance) return NotRun(reference, "the engine has no impedance yet");
        ReferenceTable curve = reference.Curve!;
        Complex[] expected = [.. curve["Z_re_ohm"].Zip(curve["Z_im_ohm"], (re, im) => new Complex(re, im))];
        double elapsed = Timed(() => impedance(design, curve["frequency_Hz"]), out ImmutableArray<Complex> found);
        return Judged(reference, Deviation.Impedance(expected, found.AsSpan()), CaseCriterion.Impedance, elapsed, "|Z|");
    }

    /// <summary>The worst of all parameters, each over its own limit.</summary>
    private CaseOutcome Sensitivities(ReferenceCase reference, CellDesign design)
    {
        if (engine.Sensitivity is not { } sensitivity) return NotRun(reference, "the engine has no sensitivities yet");
        ReferenceTable curve = reference.Curve!;
        CaseOutcome? worst = null;
        double share = -1;
        foreach (ReferenceSensitivity parameter in reference.Sensitivities)
        {
            double elapsed = Timed(() => sensitivity(design, reference.Protocol!, parameter.Parameter, curve["time_s"]), out ImmutableArray<double> found);
            double error = Deviation.Sensitivity(curve[parameter.Column].AsSpan(), found.AsSpan()), limit = CaseCriterion.Sensitivity(parameter.Uncertainty);
            if (error / limit <= share) continue;
            share = error / limit;
            worst = Judged(reference, error, limit, elapsed, parameter.Parameter);
        }

        return worst ?? NotRun(reference, "no parameters to vary");
    }

    private static CaseOutcome Judged(ReferenceCase reference, double error, double limit, double elapsed, string quantity) => new()
    {
        Name = reference.Name,
        Model = reference.Model,
        Verdict = error <= limit ? Verdict.Passed : Verdict.Failed,
        RelativeError = error,
        Elapsed = elapsed,
        Note = error <= limit ? "" : FormattableString.Invariant($"{quantity} off by more than {100 * limit} %"),
    };

    private static double Timed<T>(Func<T> work, out T result)
    {
        long start = Stopwatch.GetTimestamp();
        result = work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
