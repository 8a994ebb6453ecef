using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation.Engine;

/// <summary>A finished, interrupted or failed run of a cell design; a failure is a value, what was computed is kept.</summary>
public sealed record CellSolution(
    CellDesign Design,
    Protocol Protocol,
    CellRecord Record,
    ImmutableArray<SolutionEvent> Events,
    ImmutableArray<StepSummary> Steps,
    BalanceSheet Balances,
    SolverStatistics Statistics,
    RunState State,
    string? Cause,
    string? Remedy,
    ImmutableArray<string> Warnings)
{
    /// <summary>State of the model at the end, as the model lays it out on the mesh of <see cref="Design"/>; an impedance is linearised there.</summary>
    public ImmutableArray<double> EndState { get; init; } = [];
}
