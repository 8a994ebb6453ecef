using System.Collections.Immutable;

namespace Zintl.Analysis.Figures;

/// <summary>One set of axes with lines and labels.</summary>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Series">The lines.</param>
/// <param name="Labels">The words at points.</param>
public sealed record Panel(Axis X, Axis Y, ImmutableArray<Series> Series, ImmutableArray<FigureLabel> Labels)
{
    /// <summary>Whether a unit is as long on both axes, so that circles stay circles; the shorter axis reaches further than its data.</summary>
    public bool EqualScales { get; init; }
}
