namespace Zintl.Materials;

/// <summary>A number in SI units that knows where it came from.</summary>
/// <param name="Value">The value, in the SI unit of the quantity.</param>
/// <param name="Low">Lower end of its uncertainty (about 90 %), same unit; equals <paramref name="Value"/> where none is known.</param>
/// <param name="High">Upper end of its uncertainty, same unit.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Source">Key into <c>data/references.bib</c>, several joined by ", " where the number rests on several works; empty only for assumed and unverified numbers.</param>
/// <param name="Where">Where in the source, under which conditions, and what to mind.</param>
public readonly record struct Sourced(double Value, double Low, double High, EvidenceKind Kind, string Source, string Where)
{
    /// <summary>A number without uncertainty that no source gives.</summary>
    public static Sourced Assumed(double value, string why) => new(value, value, value, EvidenceKind.Assumed, "", why);
}
