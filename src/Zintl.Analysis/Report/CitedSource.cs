namespace Zintl.Analysis.Report;

/// <summary>A source as a reference list prints it.</summary>
/// <param name="Key">Its key in <c>data/references.bib</c>.</param>
/// <param name="Text">Authors, title, journal, year.</param>
/// <param name="Doi">Its DOI without any address before it; null where it has none.</param>
public sealed record CitedSource(string Key, string Text, string? Doi);
