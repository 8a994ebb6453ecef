namespace Zintl.Cells.Files;

/// <summary>A key whose value is text.</summary>
internal sealed record TextField(string Name, string Description) : Field(Name, Description)
{
    /// <summary>The only text allowed; null: any.</summary>
    public string? Only { get; init; }
}
