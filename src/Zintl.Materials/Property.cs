using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>A property with every value that was found for it. Entries of the same state and temperature compete; one of them is preferred.</summary>
/// <param name="Name">Name as in the property catalogue: "density".</param>
/// <param name="Entries">In the order of the file, shape [n &gt; 0].</param>
public sealed record Property(string Name, ImmutableArray<PropertyEntry> Entries)
{
    /// <summary>The value at room temperature for a state ("" is the substance itself); null where there is none.</summary>
    public PropertyEntry? For(string state = "")
    {
        PropertyEntry[] room = [.. Entries.Where(entry => entry.State == state && entry.AtRoom)];
        return room.FirstOrDefault(entry => entry.Preferred) ?? room.FirstOrDefault();
    }

    /// <summary>One entry per temperature for a state, in order of rising temperature: a conductivity measured from -50 to 90 degC.</summary>
    public IEnumerable<PropertyEntry> Points(string state = "") =>
        from entry in Entries
        where entry.State == state && (entry.Preferred || !Entries.Any(other => other.Preferred && other.CompetesWith(entry)))
        orderby entry.Temperature ?? PropertyEntry.Room
        select entry;
}
