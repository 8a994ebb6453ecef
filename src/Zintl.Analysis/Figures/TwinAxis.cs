namespace Zintl.Analysis.Figures;

/// <summary>A second measure of an axis: twin = factor (value - origin).</summary>
/// <param name="Title">The quantity.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Origin">Value of the axis where the twin is 0.</param>
/// <param name="Factor">Twin units per unit of the axis.</param>
public sealed record TwinAxis(string Title, string Unit, double Origin, double Factor)
{
    /// <summary>Title with unit as a figure prints it.</summary>
    public string Caption => Unit.Length == 0 ? Title : $"{Title} ({Unit})";
}
