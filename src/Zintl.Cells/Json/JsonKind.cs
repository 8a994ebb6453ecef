namespace Zintl.Cells.Json;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Object,
    List,
    Text,
    Number,
    Boolean,
    Null,
}
