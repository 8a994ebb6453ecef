namespace Zintl.Cells.Units;

/// <summary>The unit symbols and prefixes that text may carry. Symbols are case-sensitive: "M" is mol/L, "m" is metre.</summary>
internal static class UnitTable
{
    private static readonly Dimension Metre = new(1, 0, 0, 0, 0, 0);
    private static readonly Dimension Kilogram = new(0, 1, 0, 0, 0, 0);
    private static readonly Dimension Second = new(0, 0, 1, 0, 0, 0);
    private static readonly Dimension Ampere = new(0, 0, 0, 1, 0, 0);
    private static readonly Dimension Kelvin = new(0, 0, 0, 0, 1, 0);
    private static readonly Dimension Mole = new(0, 0, 0, 0, 0, 1);
    private static readonly Dimension Joule = new(2, 1, -2, 0, 0, 0);
    private static readonly Dimension Watt = new(2, 1, -3, 0, 0, 0);
    private static readonly Dimension Volt = new(2, 1, -3, -1, 0, 0);
    private static readonly Dimension Ohm = new(2, 1, -3, -2, 0, 0);
    private static readonly Dimension Siemens = new(-2, -1, 3, 2, 0, 0);
    private static readonly Dimension Coulomb = new(0, 0, 1, 1, 0, 0);

    private static readonly Dictionary<string, int> Prefixes = new(StringComparer.Ordinal)
    {
        ["f"] = -15,
        ["p"] = -12,
        ["n"] = -9,
        ["u"] = -6,
        ["m"] = -3,
        ["c"] = -2,
        ["d"] = -1,
        ["k"] = 3,
        ["M"] = 6,
        ["G"] = 9,
    };

    /// <summary>Symbols that take a prefix.</summary>
    private static readonly Dictionary<string, PhysicalUnit> Prefixed = Table(
        new("m", Metre, 1, 0, 0),
        new("g", Kilogram, 1, -3, 0),
        new("s", Second, 1, 0, 0),
        new("A", Ampere, 1, 0, 0),
        new("K", Kelvin, 1, 0, 0),
        new("mol", Mole, 1, 0, 0),
        new("V", Volt, 1, 0, 0),
        new("W", Watt, 1, 0, 0),
        new("J", Joule, 1, 0, 0),
        new("C", Coulomb, 1, 0, 0),
        new("S", Siemens, 1, 0, 0),
        new("ohm", Ohm, 1, 0, 0),
        new("Ohm", Ohm, 1, 0, 0),
        new("Pa", new(-1, 1, -2, 0, 0, 0), 1, 0, 0),
        new("Hz", Second.Power(-1), 1, 0, 0),
        new("eV", Joule, 1.602176634, -19, 0),
        new("L", Metre.Power(3), 1, -3, 0),
        new("M", Mole * Metre.Power(-3), 1, 3, 0),
        new("Ah", Coulomb, 3600, 0, 0),
        new("Wh", Joule, 3600, 0, 0));

    /// <summary>Symbols that stand alone.</summary>
    private static readonly Dictionary<string, PhysicalUnit> Plain = Table(
        PhysicalUnit.One with { Text = "1" },
        new("%", Dimension.None, 1, -2, 0),
        new("min", Second, 60, 0, 0),
        new("h", Second, 3600, 0, 0),
        new("d", Second, 86400, 0, 0),
        new("degC", Kelvin, 1, 0, 273.15),
        new("oC", Kelvin, 1, 0, 273.15));

    /// <summary>Every symbol that is understood, prefixed ones included, for spelling hints.</summary>
    public static IEnumerable<string> Symbols =>
        Plain.Keys.Concat(Prefixed.Keys).Concat(Prefixed.Keys.SelectMany(_ => Prefixes.Keys, (symbol, prefix) => prefix + symbol));

    /// <summary>The unit of one symbol, prefix included; null where none is known.</summary>
    public static PhysicalUnit? Find(string symbol)
    {
        string plain = Normalised(symbol);
        if (Plain.TryGetValue(plain, out PhysicalUnit? unit) || Prefixed.TryGetValue(plain, out unit)) return unit;
        bool prefixed = plain.Length > 1 && Prefixed.TryGetValue(plain[1..], out unit) && Prefixes.ContainsKey(plain[..1]);
        return prefixed ? unit! with { Text = symbol, Exponent = unit.Exponent + Prefixes[plain[..1]] } : null;
    }

    /// <summary>Both micro signs become u, both ohm signs ohm, every degree sign degC.</summary>
    private static string Normalised(string symbol) => symbol
        .Replace('\u00B5', 'u').Replace('\u03BC', 'u')
        .Replace("\u2126", "ohm", StringComparison.Ordinal).Replace("\u03A9", "ohm", StringComparison.Ordinal)
        .Replace("\u2103", "degC", StringComparison.Ordinal).Replace("\u00B0C", "degC", StringComparison.Ordinal);

    private static Dictionary<string, PhysicalUnit> Table(params ReadOnlySpan<PhysicalUnit> units)
    {
        Dictionary<string, PhysicalUnit> table = new(StringComparer.Ordinal);
        foreach (PhysicalUnit unit in units) table.Add(unit.Text, unit);
        return table;
    }
}
