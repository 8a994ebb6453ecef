using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>A word at a point of a panel, moved to where it covers nothing.</summary>
/// <param name="X">Where it points, in the unit of the axis.</param>
/// <param name="Y">Where it points, in the unit of the axis.</param>
/// <param name="Text">Figure text.</param>
/// <param name="Above">Whether above is the better side.</param>
public sealed record FigureLabel(double X, double Y, string Text, bool Above)
{
    /// <summary>Cycle it belongs to; 0 for none. Where several cycles are shown only the labels of the last are.</summary>
    public int Cycle { get; init; }

    /// <summary>Branch it belongs to; null for none.</summary>
    public BranchDirection? Branch { get; init; }
}
