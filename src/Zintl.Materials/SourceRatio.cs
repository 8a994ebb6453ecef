namespace Zintl.Materials;

/// <summary>Two sources of one number, compared.</summary>
/// <param name="Subject">The material, phase or electrolyte.</param>
/// <param name="Property">The property.</param>
/// <param name="Preferred">The entry that is used.</param>
/// <param name="Other">The entry it competes with: same state, same temperature.</param>
public sealed record SourceRatio(string Subject, string Property, PropertyEntry Preferred, PropertyEntry Other)
{
    /// <summary>Other value over preferred value, [-].</summary>
    public double Ratio => Other.Number.Value / Preferred.Number.Value;

    /// <summary>The comparisons within one property.</summary>
    public static IEnumerable<SourceRatio> Of(string subject, Property property) =>
        from entry in property.Entries
        where !entry.Preferred
        let chosen = property.Entries.FirstOrDefault(other => other.Preferred && other.CompetesWith(entry))
        where chosen is not null
        select new SourceRatio(subject, property.Name, chosen, entry);
}
