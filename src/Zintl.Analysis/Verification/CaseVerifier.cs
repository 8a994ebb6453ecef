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

    /// <summary>The mesh of every case: fine enough for a tenth of the criterion.</summary>
    private static readonly MeshDesign Mesh = new() { Electrode = 80, Separator = 20, Particle = 60, ParticleGrading = 1.08 };

    /// <summary>The outcome; a design the engine refuses is not run, a numerical failure has failed.</summary>
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
    }

    private static CaseOutcome NotRun(ReferenceCase reference, string reason) => new() { Name = reference.Name, Model = reference.Model, Verdict = Verdict.NotRun, Note = reason };

    private CaseOutcome Voltage(ReferenceCase reference, CellDesign design)
    {
        SimulationOptions options = new() { RelativeTolerance = Tolerance };
        double first = Timed(() => engine.Simulate(design, reference.Protocol!, options), out CellSolution solution);
        if (solution.State == RunState.Failed) return new() { Name = reference.Name, Model = reference.Model, Verdict = Verdict.Failed, Note = $"{solution.Cause} {solution.Remedy}".Trim() };
        double second = Timed(() => engine.Simulate(design, reference.Protocol!, options), out _);
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
            Steps = solution.Statistics.Steps,
            Elapsed = Math.Min(first, second),
            Note = violations,
        };
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
