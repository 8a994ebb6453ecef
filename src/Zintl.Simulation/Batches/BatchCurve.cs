using System.Collections.Immutable;

namespace Zintl.Simulation.Batches;

/// <summary>A cell's voltage at the time steps it shared with its group and at the ends of its steps.</summary>
/// <param name="Time">On the cell's own clock, [s].</param>
/// <param name="Voltage">[V].</param>
public sealed record BatchCurve(ImmutableArray<double> Time, ImmutableArray<double> Voltage);
