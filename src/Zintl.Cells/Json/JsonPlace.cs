using System.Collections.Immutable;
using System.Globalization;

namespace Zintl.Cells.Json;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its JSON path: "$.particle.radius".</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">Its text without quotes; empty for objects and lists.</param>
/// <param name="Members">Members of an object, each key once, in order.</param>
/// <param name="Items">Items of a list.</param>
internal sealed record JsonPlace(
    JsonKind Kind, string Path, int Line, string Text, ImmutableArray<(string Key, JsonPlace Value)> Members, ImmutableArray<JsonPlace> Items)
{
    /// <summary>Path and line, as messages print them.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{Path}, line {Line}");

    /// <summary>The value as messages show it.</summary>
    public string Shown => Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.List => "a list",
        JsonKind.Text => $"\"{Short}\"",
        _ => Short,
    };

    private string Short => Text.Length <= 60 ? Text : string.Concat(Text.AsSpan(0, 57), "...");
}
