using System.Globalization;

namespace Zintl.Analysis.Figures;

/// <summary>Coordinates as SVG prints them: two decimals at most, no trailing zeros, never "-0".</summary>
internal static class FigureNumber
{
    public static string Text(double value)
    {
        double rounded = Math.Round(value, 2);
        return (rounded == 0 ? 0 : rounded).ToString(CultureInfo.InvariantCulture);
    }
}
