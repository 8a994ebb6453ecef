namespace Zintl.Cells.References;

/// <summary>One parameter of a sensitivity case.</summary>
/// <param name="Column">Column of the curve with dV/d ln p, [V].</param>
/// <param name="Parameter">The name of p in the parameter file.</param>
/// <param name="Uncertainty">How far two ways of the other code lie apart over the largest value, [-]; 0 where nobody says.</param>
public sealed record ReferenceSensitivity(string Column, string Parameter, double Uncertainty);
