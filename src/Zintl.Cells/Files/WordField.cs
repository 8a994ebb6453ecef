using System.Collections.Immutable;

namespace Zintl.Cells.Files;

/// <summary>A key whose value is one of a few words, each with its meaning.</summary>
internal sealed record WordField<T>(string Name, string Description, ImmutableArray<(string Word, T Meaning)> Choices) : ChoiceField(Name, Description)
{
    public override ImmutableArray<string> Words => [.. Choices.Select(choice => choice.Word)];
}
