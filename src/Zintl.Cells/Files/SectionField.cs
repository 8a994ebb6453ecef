using System.Collections.Immutable;

namespace Zintl.Cells.Files;

/// <summary>A key whose value is an object with keys of its own.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means.</param>
/// <param name="Fields">Its keys.</param>
internal sealed record SectionField(string Name, string Description, ImmutableArray<Field> Fields) : Field(Name, Description)
{
    /// <summary>The key that plain text in place of the object gives: "Sn" for {"name": "Sn"}; null: none.</summary>
    public TextField? Shorthand { get; init; }
}
