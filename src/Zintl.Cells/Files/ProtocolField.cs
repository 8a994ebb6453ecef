namespace Zintl.Cells.Files;

/// <summary>A key whose value is a list of steps, repeats and jumps.</summary>
internal sealed record ProtocolField(string Name, string Description) : Field(Name, Description);
