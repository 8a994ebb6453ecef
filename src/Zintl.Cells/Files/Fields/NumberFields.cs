using System.Collections.Immutable;
using Zintl.Materials;

namespace Zintl.Cells.Files.Fields;

/// <summary>The keys of a number that says where it came from. Its value is read by the field it stands for.</summary>
internal static class NumberFields
{
    public static readonly TextField Source = new("source", "Key of the bibliography, or a citation.");
    public static readonly TextField Note = new("note", "Where in the source, under which conditions, and what to mind.");

    public static readonly WordField<EvidenceKind> Kind = new("kind", "How the number came about; the default is unverified.",
    [
        ("measured", EvidenceKind.Measured), ("fitted", EvidenceKind.Fitted),
        ("digitised", EvidenceKind.Digitised), ("calculated", EvidenceKind.Calculated),
        ("assumed", EvidenceKind.Assumed), ("unverified", EvidenceKind.Unverified),
    ]);

    /// <summary>The keys beside the value, the same for every number.</summary>
    public static readonly ImmutableArray<Field> Origin = [Source, Kind, Note];

    /// <summary>The object form of a number: {"value": "20 ohm cm2", "kind": "measured", "source": "Kim2021"}.</summary>
    public static SectionField Of(NumberField number) => new("", number.Description, [number with { Name = "value", Required = true }, .. Origin]);
}
