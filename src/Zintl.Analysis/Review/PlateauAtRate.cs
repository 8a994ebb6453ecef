using Zintl.Materials;

namespace Zintl.Analysis.Review;

/// <summary>Mid-plateau potentials of one step of a host in a simulated later cycle.</summary>
/// <param name="Host">The host.</param>
/// <param name="Step">From which phase to which.</param>
/// <param name="CRate">Rate of the simulation, [1/h].</param>
/// <param name="Sodiating">Simulated on sodiation, [V]; null where the branch ended before.</param>
/// <param name="Desodiating">Simulated on desodiation, [V]; null where the branch did not pass it.</param>
/// <param name="CuratedSodiating">The library's branch potential, [V].</param>
/// <param name="CuratedDesodiating">The library's branch potential, [V].</param>
/// <param name="Evidence">How the less certain of the two curated offsets from equilibrium came about.</param>
/// <param name="Source">Where they come from; empty for a prior.</param>
public sealed record PlateauAtRate(
    string Host,
    string Step,
    double CRate,
    double? Sodiating,
    double? Desodiating,
    double CuratedSodiating,
    double CuratedDesodiating,
    EvidenceKind Evidence,
    string Source)
{
    /// <summary>Gap between the branches, [V].</summary>
    public double? Polarisation => Desodiating - Sodiating;

    /// <summary>The larger deviation of the two branches from the curated potentials, [V].</summary>
    public double? Deviation => Sodiating is { } down && Desodiating is { } up
        ? Math.Max(Math.Abs(down - CuratedSodiating), Math.Abs(up - CuratedDesodiating))
        : null;
}
