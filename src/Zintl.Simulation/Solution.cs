using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation;

/// <summary>
/// A finished, interrupted or failed run, whole. <see cref="CellRecord.Auxiliary"/> of <paramref name="Record"/> holds the internals, by nomenclature name with
/// unit: stoichiometry, volumeRatio, coatingThickness_um, openCircuitPotential_V, surfacePotential_V, overpotentialDiffusion_V, overpotentialReaction_V,
/// overpotentialFilm_V, overpotentialElectrolyte_V, overpotentialCounter_V, overpotentialHysteresis_V, fronts, frontRadius1_um ...
/// </summary>
public sealed record Solution(
    HalfCell Cell,
    Protocol Protocol,
    CellRecord Record,
    ImmutableArray<SolutionEvent> Events,
    ImmutableArray<StepSummary> Steps,
    Balances Balances,
    SolverStatistics Statistics,
    RunState State,
    string? Cause,
    string? Remedy,
    ImmutableArray<string> Warnings);
