using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells;
using Zintl.Cells.Files;
using Zintl.Simulation;
using Zintl.Simulation.Engine;

namespace Zintl.Analysis.Runs;

/// <summary>A run, whichever model made it: the record, what happened, and what must close.</summary>
public sealed record RunResult
{
    /// <summary>
    /// Energy may be off by this many relative tolerances. The integrator errs by up to one a step, and heat and work are summed by the trapezoidal rule over its
    /// steps, whose error at the ends of plateaus is larger: the examples close within ten, and a safety factor of ten stands for steeper cells.
    /// </summary>
    private const double EnergyLimit = 100;

    public required AnalysedCell Cell { get; init; }

    public required CellRecord Record { get; init; }

    public required ImmutableArray<SolutionEvent> Events { get; init; }

    public required ImmutableArray<StepSummary> Steps { get; init; }

    public required ImmutableArray<BalanceLine> Balances { get; init; }

    /// <summary>Energy turned into heat, [J]; null where the run does not sum it.</summary>
    public double? Dissipation { get; init; }

    public required SolverStatistics Statistics { get; init; }

    public required RunState State { get; init; }

    public string? Cause { get; init; }

    public string? Remedy { get; init; }

    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>What does not close, in one sentence; null where all does.</summary>
    public string? Violation
    {
        get
        {
            BalanceLine[] violated = [.. Balances.Where(line => line.IsViolated)];
            return violated.Length == 0 ? null : "Balances do not close: " + string.Join("; ", violated.Select(line =>
                string.Create(CultureInfo.InvariantCulture, $"{line.Name} {line.Value:0.0e+0}, at most {line.Limit:0.0e+0} relative to {line.RelativeTo}"))) + ".";
        }
    }

    /// <summary>A run of one representative particle.</summary>
    public static RunResult Of(Solution solution) => new()
    {
        Cell = AnalysedCell.Of(solution.Cell),
        Record = solution.Record,
        Events = solution.Events,
        Steps = solution.Steps,
        Balances =
        [
            new("sodium", "Sodium in the particles less sodium passed", solution.Balances.Sodium, "theoretical capacity", BalanceLine.AmountLimit),
            new("host", "Host atoms", solution.Balances.Host, "amount of host", BalanceLine.AmountLimit),
            new("energy", "Electrical work less free energy and heat", solution.Balances.Energy, "energy passed", EnergyLimit * solution.Statistics.RelativeTolerance),
        ],
        Dissipation = solution.Balances.Dissipation,
        Statistics = solution.Statistics,
        State = solution.State,
        Cause = solution.Cause,
        Remedy = solution.Remedy,
        Warnings = solution.Warnings,
    };

    /// <summary>A run of a cell design.</summary>
    public static RunResult Of(CellSolution solution, DesignSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return new()
        {
            Cell = DesignCell.Of(setup),
            Record = solution.Record,
            Events = solution.Events,
            Steps = solution.Steps,
            Balances =
            [
                new("guest", "Sodium in the working electrode less sodium passed", solution.Balances.Guest, "nominal capacity", BalanceLine.AmountLimit),
                new("charge", "Charge leaving one electrode less charge entering the other", solution.Balances.Charge, "nominal capacity", BalanceLine.AmountLimit),
                new("salt", "Salt in pores and reservoir", solution.Balances.Salt, "salt as filled", BalanceLine.AmountLimit),
                new("volume", "Electrolyte in pores and reservoir", solution.Balances.Volume, "electrolyte as filled", BalanceLine.AmountLimit),
                Energy(solution, setup),
            ],
            Statistics = solution.Statistics,
            State = solution.State,
            Cause = solution.Cause,
            Remedy = solution.Remedy,
            Warnings = solution.Warnings,
        };
    }

    /// <summary>The heat of an alloy electrode leaves out what its particles dissipate inside (diffusion, fronts, hysteresis): there the difference is that dissipation.</summary>
    private static BalanceLine Energy(CellSolution solution, DesignSetup setup) => setup.Sources.Alloys.IsEmpty
        ? new("energy", "Electrical work less free energy and heat", solution.Balances.Energy, "energy passed", EnergyLimit * solution.Statistics.RelativeTolerance)
        : new("dissipationInParticles", "Energy dissipated inside the particles", solution.Balances.Energy, "energy passed", null);
}
