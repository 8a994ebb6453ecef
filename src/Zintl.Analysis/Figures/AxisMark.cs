namespace Zintl.Analysis.Figures;

/// <summary>One mark of an axis.</summary>
/// <param name="Value">Where it stands, in the unit of the axis.</param>
/// <param name="Label">Its number as figure text; null for a small mark.</param>
internal readonly record struct AxisMark(double Value, string? Label)
{
    private const double Long = 6, Short = 3;

    /// <summary>Length of the mark, [px].</summary>
    public double Length => Label is null ? Short : Long;
}
