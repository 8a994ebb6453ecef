using System.Collections.Immutable;

namespace Zintl.Cells;

/// <summary>
/// The one record of a test, simulated or measured: rows in time order, one column per channel. Nothing downstream can tell a simulation from a measurement.
/// </summary>
/// <param name="Time">Time since the start, shape [rows], [s].</param>
/// <param name="Current">Current, positive when it charges the cell (desodiates the alloy of a half-cell), shape [rows], [A].</param>
/// <param name="Voltage">Voltage, shape [rows], [V].</param>
/// <param name="Temperature">Temperature, shape [rows], [K].</param>
/// <param name="Cycle">Cycle number from 1, shape [rows].</param>
/// <param name="Step">Index of the protocol step from 1, shape [rows].</param>
/// <param name="Auxiliary">Further channels by their nomenclature name with the unit in it ("thickness_um"), each of shape [rows].</param>
public sealed record CellRecord(
    ImmutableArray<double> Time,
    ImmutableArray<double> Current,
    ImmutableArray<double> Voltage,
    ImmutableArray<double> Temperature,
    ImmutableArray<int> Cycle,
    ImmutableArray<int> Step,
    ImmutableDictionary<string, ImmutableArray<double>> Auxiliary);
