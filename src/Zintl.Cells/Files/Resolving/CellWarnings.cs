using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.HalfCells;

namespace Zintl.Cells.Files.Resolving;

/// <summary>What a resolved cell can be run with but is hardly meant.</summary>
internal static class CellWarnings
{
    public static ImmutableArray<string> Of(HalfCell cell)
    {
        double diameter = 2.0 * cell.Radius.Value;
        bool fits = cell.Shape == ParticleShape.Slab || diameter <= cell.CoatingThickness.Value;
        return fits ? [] : [Text($"Particles of {1e6 * diameter:G3} um do not fit into a coating of {1e6 * cell.CoatingThickness.Value:G3} um.")];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
