using Zintl.Materials;

namespace Zintl.Analysis.Report;

/// <summary>A number of the cell as tables print it.</summary>
/// <param name="Name">The quantity in words.</param>
/// <param name="Unit">Figure text of the unit; empty for none.</param>
/// <param name="Scale">Factor from SI to the unit.</param>
/// <param name="Number">The number in SI with its source.</param>
public readonly record struct QuantityRow(string Name, string Unit, double Scale, Sourced Number);
