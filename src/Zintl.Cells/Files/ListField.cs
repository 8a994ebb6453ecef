namespace Zintl.Cells.Files;

/// <summary>A key whose value is a list of objects with the same keys.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means.</param>
/// <param name="Item">Each object.</param>
internal sealed record ListField(string Name, string Description, SectionField Item) : Field(Name, Description);
