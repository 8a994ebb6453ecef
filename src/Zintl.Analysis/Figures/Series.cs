using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>One line of a panel.</summary>
/// <param name="Name">What the legend says; series of one name share one legend entry.</param>
/// <param name="X">Shape [points], in the unit of the axis, finite.</param>
/// <param name="Y">Shape [points], in the unit of the axis, finite.</param>
public sealed record Series(string Name, double[] X, double[] Y)
{
    /// <summary>Colour and dashes, an index into <see cref="Palette"/>.</summary>
    public int Style { get; init; }

    /// <summary>Line width, [px].</summary>
    public double Width { get; init; } = 1.6;

    /// <summary>Cycle it belongs to; 0 for none.</summary>
    public int Cycle { get; init; }

    /// <summary>Branch it belongs to; null for none.</summary>
    public BranchDirection? Branch { get; init; }

    /// <summary>Where another phase region begins: (first point, what coexists there); may be empty.</summary>
    public (int First, string Text)[] Regions { get; init; } = [];
}
