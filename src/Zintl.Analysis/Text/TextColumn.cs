namespace Zintl.Analysis.Text;

/// <summary>A column of a text table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether its cells are set to the right.</param>
public readonly record struct TextColumn(string Heading, bool IsNumber = false);
