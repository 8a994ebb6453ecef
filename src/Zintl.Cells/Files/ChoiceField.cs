using System.Collections.Immutable;

namespace Zintl.Cells.Files;

/// <summary>A key whose value is one of a few words.</summary>
internal abstract record ChoiceField(string Name, string Description) : Field(Name, Description)
{
    public abstract ImmutableArray<string> Words { get; }
}
