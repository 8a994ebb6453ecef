using System.Collections.Immutable;

namespace Zintl.Analysis.Cycles;

/// <summary>One cycle in numbers. What the cycle did not reach is null.</summary>
public sealed record CycleSummary
{
    public required int Cycle { get; init; }

    public BranchSummary? Sodiation { get; init; }

    public BranchSummary? Desodiation { get; init; }

    /// <summary>Charge of desodiation over charge of sodiation, [-]: the fraction of sodium that came back out of the alloy.</summary>
    public double? CoulombicEfficiency { get; init; }

    /// <summary>Energy delivered on sodiation (cell discharge) over energy taken up on desodiation (cell charge), [-].</summary>
    public double? EnergyEfficiency { get; init; }

    /// <summary>Mean voltage of desodiation less that of sodiation, [V].</summary>
    public double? Polarisation { get; init; }

    /// <summary>Largest volume ratio J of the particles in the cycle, [-].</summary>
    public double? MaximumVolumeRatio { get; init; }

    /// <summary>Largest coating thickness in the cycle, [m].</summary>
    public double? MaximumThickness { get; init; }

    public ImmutableArray<Plateau> Plateaus { get; init; } = [];
}
