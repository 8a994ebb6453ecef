using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>A property with every value that was found for it. Entries of the same state and temperature compete; one of them is preferred.</summary>
/// <param name="Name">Name as in the property catalogue: "density".</param>
/// <param name="Entries">In the order of the file, shape [n &gt; 0].</param>
public sealed record Property(string Name, ImmutableArray<PropertyEntry> Entries)
{
    private const double Room = PhysicalConstants.ZeroCelsius + 25;

    /// <summary>The value to use: the substance itself (or the first state named), nearest to 25 degC.</summary>
    public PropertyEntry Preferred => For(Entries.Any(entry => entry.State.Length == 0) ? "" : Entries[0].State)!;

    /// <summary>The value to use for one state, nearest to 25 degC; null where there is none.</summary>
    public PropertyEntry? For(string state) => Points(state).MinBy(entry => Math.Abs((entry.Temperature ?? Room) - Room));

    /// <summary>One entry per temperature for a state, in order of rising temperature.</summary>
    public IEnumerable<PropertyEntry> Points(string state = "") =>
        from entry in Entries
        where entry.State == state
        group entry by entry.Temperature ?? Room into same
        orderby same.Key
        select same.FirstOrDefault(entry => entry.Preferred) ?? same.First();
}
