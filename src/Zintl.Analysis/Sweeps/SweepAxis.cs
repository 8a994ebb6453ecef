using System.Collections.Immutable;
using System.Globalization;

namespace Zintl.Analysis.Sweeps;

/// <summary>A number of a cell file and the values it takes.</summary>
/// <param name="Key">As the user wrote it: a dotted path of the cell file, or a friendly name.</param>
/// <param name="Unit">Of the values; empty for none.</param>
/// <param name="Values">In order, finite, each once.</param>
/// <param name="IsLogarithmic">Whether figures show it on a logarithmic axis.</param>
public sealed record SweepAxis(string Key, string Unit, ImmutableArray<double> Values, bool IsLogarithmic)
{
    /// <summary>Key with unit: "loading (mg/cm2)".</summary>
    public string Caption => Unit.Length == 0 ? Key : $"{Key} ({Unit})";

    /// <summary>A value as a cell file states it: "5 mg/cm2".</summary>
    public string Text(double value) => value.ToString(CultureInfo.InvariantCulture) + (Unit.Length == 0 ? "" : " " + Unit);
}
