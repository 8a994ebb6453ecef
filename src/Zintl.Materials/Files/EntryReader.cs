using System.Collections.Immutable;
using System.Globalization;
using Zintl.Materials.Input;
using static System.FormattableString;

namespace Zintl.Materials.Files;

/// <summary>Turns entries of data files into numbers in SI and checks what the types cannot: units, signs, bands, sources, competing entries.</summary>
internal sealed class EntryReader(References references, FileFaults faults)
{
    public FileFaults Faults { get; } = faults;

    /// <summary>All entries of a property; null where none is usable.</summary>
    public Property? Property(string name, List<EntryFile> entries, string si, string path)
    {
        if (entries.Count == 0) Faults.Add(path, "an empty list", "at least one entry");
        PropertyEntry?[] read = [.. entries.Select((entry, index) => Entry(entry, si, Invariant($"{path}[{index}]")))];
        CheckPreferred(entries, path);
        ImmutableArray<PropertyEntry> usable = [.. read.OfType<PropertyEntry>()];
        return usable.IsEmpty ? null : new(name, usable);
    }

    /// <summary>The properties of a material or electrolyte.</summary>
    public ImmutableArray<Property> Properties(Dictionary<string, List<EntryFile>> properties, string path)
    {
        var read = ImmutableArray.CreateBuilder<Property>();
        foreach ((string name, List<EntryFile> entries) in properties)
        {
            string place = $"{path}.{name}";
            if (!PropertyCatalogue.Knows(name))
                Faults.Add(place, $"unknown property \"{name}\"", Nearest.Suggestion(name, PropertyCatalogue.Names));
            else if (Property(name, entries, PropertyCatalogue.SiUnit(name), place) is { } property) read.Add(property);
        }
        return read.ToImmutable();
    }

    /// <summary>One entry, of the quantity with this SI unit (null: of any); null where its unit or value cannot be used.</summary>
    public PropertyEntry? Entry(EntryFile entry, string? si, string path)
    {
        CheckSource(entry.Kind, entry.Source, entry.Where, path);
        if (Unit(entry.Unit, si, $"{path}.unit") is not { } unit || Bounds(entry, path) is not { } bounds) return null;
        double Si(double value) => (value * unit.Factor) + unit.Offset;
        if (unit.Si is not ("V" or "V/K" or "K") && bounds.Low < 0)
        {
            Faults.Add($"{path}.value", Text(bounds.Low), "a value that is not negative");
            return null;
        }
        Sourced number = new(Si(bounds.Value), Si(bounds.Low), Si(bounds.High), entry.Kind, entry.Source, Where(entry));
        double? temperature = entry.Temperature + PhysicalConstants.ZeroCelsius;
        return new(number, unit.Si, $"{Published(entry)} {entry.Unit}", entry.State, temperature, entry.Preferred, entry.Reason);
    }

    /// <summary>The tabulated properties of a material or electrolyte.</summary>
    public ImmutableArray<Curve> Curves(Dictionary<string, CurveFile> curves, string path) =>
        [.. curves.Select(pair => Curve(pair.Key, pair.Value, $"{path}.{pair.Key}")).OfType<Curve>()];

    private Curve? Curve(string name, CurveFile curve, string path)
    {
        CheckSource(curve.Kind, curve.Source, curve.Where, path);
        UnitTable.Unit? x = Unit(curve.ArgumentUnit, null, $"{path}.argumentUnit");
        UnitTable.Unit? y = Unit(curve.Unit, null, $"{path}.unit");
        bool pairs = curve.Points.Count >= 2 && curve.Points.TrueForAll(point => point.Count == 2);
        if (!pairs) Faults.Add($"{path}.points", "rows that are not pairs", "at least two rows [argument, value]");
        bool rising = pairs && curve.Points.Zip(curve.Points.Skip(1)).All(pair => pair.First[0] < pair.Second[0]);
        if (pairs && !rising) Faults.Add($"{path}.points", "arguments that do not rise", "arguments in rising order");
        if (x is not { } toX || y is not { } toY || !rising) return null;
        return new(
            name,
            curve.Argument,
            [.. curve.Points.Select(point => (point[0] * toX.Factor) + toX.Offset)],
            [.. curve.Points.Select(point => (point[1] * toY.Factor) + toY.Offset)],
            curve.Kind,
            curve.Source,
            curve.Where);
    }

    private UnitTable.Unit? Unit(string name, string? si, string path)
    {
        bool known = UnitTable.TryFind(name, out UnitTable.Unit unit);
        if (known && (si is null || unit.Si == si)) return unit;
        string expected = si is null ? Nearest.Suggestion(name, UnitTable.Names) : "one of " + string.Join(", ", UnitTable.Of(si));
        if (name.Length > 0) Faults.Add(path, (known ? "" : "unknown unit ") + $"\"{name}\"", expected);
        return null;
    }

    private (double Value, double Low, double High)? Bounds(EntryFile entry, string path)
    {
        if ((entry.Value ?? entry.Low ?? entry.High) is null || (entry.Value is null && (entry.Low is null || entry.High is null)))
        {
            Faults.Add(path, "no value", "a value, or low and high");
            return null;
        }
        double low = entry.Low ?? entry.Value!.Value, high = entry.High ?? entry.Value!.Value;
        double value = entry.Value ?? (low > 0 && high >= 10 * low ? Math.Sqrt(low * high) : (low + high) / 2);
        if (low <= value && value <= high) return (value, low, high);
        Faults.Add(path, $"low {Text(low)}, value {Text(value)}, high {Text(high)}", "low <= value <= high");
        return null;
    }

    private void CheckSource(EvidenceKind kind, string source, string where, string path)
    {
        if (where.Length == 0) Faults.Add($"{path}.where", "nothing", "where in the source the number stands, or why it is assumed");
        if (source.Length == 0 && kind is not (EvidenceKind.Assumed or EvidenceKind.Unverified))
            Faults.Add($"{path}.source", "nothing", "a key of references.bib (only assumed and unverified numbers may go without)");
        if (source.Length > 0 && !references.Contains(source))
            Faults.Add($"{path}.source", $"unknown key \"{source}\"", Nearest.Suggestion(source, references.All.Select(known => known.Key)));
    }

    /// <summary>Among entries that compete (same state, same temperature or all near 25 degC) exactly one is preferred, with a reason.</summary>
    private void CheckPreferred(List<EntryFile> entries, string path)
    {
        foreach (var same in entries.GroupBy(entry => (entry.State, PropertyEntry.Nominal(entry.Temperature + PhysicalConstants.ZeroCelsius))))
        {
            int preferred = same.Count(entry => entry.Preferred);
            if (same.Count() > 1 && preferred != 1) Faults.Add(path, Invariant($"{preferred} preferred entries of {same.Count()} that compete"), "exactly one");
        }
        if (entries.Exists(entry => entry.Preferred && entry.Reason.Length == 0)) Faults.Add(path, "a preferred entry without a reason", "its reason");
    }

    private static string Where(EntryFile entry) =>
        string.Join("; ", new[] { entry.Where, entry.Method, entry.Conditions, entry.Note }.Where(text => text.Length > 0));

    private static string Published(EntryFile entry) => entry.Value is { } value ? Text(value) : $"{Text(entry.Low!.Value)}..{Text(entry.High!.Value)}";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
