namespace Zintl.Analysis.Figures;

/// <summary>How a text stands at its point.</summary>
/// <param name="Anchor">"start", "middle" or "end".</param>
/// <param name="Rotation">Degrees clockwise.</param>
/// <param name="Colour">Fill.</param>
internal readonly record struct TextStyle(string Anchor, double Rotation = 0, string Colour = "#000");
