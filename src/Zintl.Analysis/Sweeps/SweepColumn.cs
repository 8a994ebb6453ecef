using System.Collections.Immutable;

namespace Zintl.Analysis.Sweeps;

/// <summary>One number that a sweep tells of each case, in the unit of people. A new one is one line in <see cref="All"/>.</summary>
/// <param name="Name">In tables and documents: "capacity_mAh_cm2".</param>
/// <param name="Title">In figures.</param>
/// <param name="Unit">In figures; empty for none.</param>
/// <param name="Read">The number; null where it is missing.</param>
public sealed record SweepColumn(string Name, string Title, string Unit, Func<SweepOutcome, double?> Read)
{
    private const double PerMilliampereHour = 3.6, PerMilliwattHour = 3.6, SquareCentimetres = 1e-4;

    /// <summary>In order.</summary>
    public static ImmutableArray<SweepColumn> All { get; } =
    [
        new("capacity_mAh_cm2", "Capacity", "mAh cm^{\u22122}", outcome => outcome.Capacity * SquareCentimetres / PerMilliampereHour),
        new("energy_mWh_cm2", "Energy", "mWh cm^{\u22122}", outcome => outcome.Energy * SquareCentimetres / PerMilliwattHour),
        new("meanVoltage_V", "Mean voltage", "V", outcome => outcome.MeanVoltage),
        new("thicknessLargest_um", "Largest thickness", "\u00B5m", outcome => outcome.LargestThickness * 1e6),
        new("porositySmallest", "Smallest porosity", "", outcome => outcome.SmallestPorosity),
    ];
}
