using System.Collections.Immutable;

namespace Zintl.Analysis.Figures;

/// <summary>A figure free of any output format: panels above one another. <see cref="FigureSvg"/> draws it for print, the report draws it on screen.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Title">One line that says what is seen.</param>
/// <param name="Panels">From top to bottom.</param>
public sealed record Figure(string Name, string Title, ImmutableArray<Panel> Panels)
{
    /// <summary>Whether line styles tell something else than cycles apart, so that one cycle at a time is shown: the last of those chosen.</summary>
    public bool OneCycle { get; init; }
}
