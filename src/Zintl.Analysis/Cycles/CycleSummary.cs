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

    /// <summary>Energy delivered by the discharge of the cell over energy taken up by its charge, [-].</summary>
    public double? EnergyEfficiency { get; init; }

    /// <summary>Mean voltage of charge less that of discharge, [V].</summary>
    public double? Polarisation { get; init; }

    /// <summary>Largest volume ratio J of the particles in the cycle, [-].</summary>
    public double? MaximumVolumeRatio { get; init; }

    /// <summary>Largest coating thickness in the cycle, [m].</summary>
    public double? MaximumThickness { get; init; }

    public ImmutableArray<Plateau> Plateaus { get; init; } = [];
}
