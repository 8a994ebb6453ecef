namespace Zintl.Cells.Files;

/// <summary>A key of a cell file. The loader and the published schema read the same fields.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means, one sentence for editors.</param>
internal abstract record Field(string Name, string Description)
{
    public bool Required { get; init; }
}
