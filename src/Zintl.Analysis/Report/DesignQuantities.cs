using System.Collections.Immutable;
using System.Text;
using Zintl.Cells.Files;
using Zintl.Cells.Units;
using Zintl.Materials;

namespace Zintl.Analysis.Report;

/// <summary>Every number of a cell design with its unit at the edge, part by part.</summary>
internal static class DesignQuantities
{
    public static ImmutableArray<QuantityRow> Of(DesignSources sources) =>
    [
        .. sources.Numbers.OrderBy(number => number.Part, StringComparer.Ordinal).Select(Row),
        .. sources.Curves.Select(item => new QuantityRow(
            $"{item.Part}: {Words(item.Curve.Name)}, {item.Curve.X.Length} points", "", 1, new Sourced(item.Curve.X.Length, item.Curve.X.Length, item.Curve.X.Length, item.Curve.Kind, item.Curve.Source, item.Curve.Where))),
    ];

    private static QuantityRow Row(DesignNumber number) =>
        new($"{number.Part}: {Words(number.Name)}", UnitText(number.Unit), number.Unit == "-" ? 1 : PhysicalUnit.Parse(number.Unit).FromSi(1), number.Number);

    /// <summary>"coatingThickness" as "coating thickness".</summary>
    private static string Words(string name)
    {
        StringBuilder words = new();
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1]);
            if (begins) words.Append(' ');
            words.Append(begins ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    /// <summary>"mg/cm2" as figure text.</summary>
    private static string UnitText(string unit)
    {
        StringBuilder text = new();
        foreach (char c in unit == "-" ? "" : unit.Replace("um", "\u00B5m", StringComparison.Ordinal).Replace("ohm", "\u03A9", StringComparison.Ordinal))
            text.Append(char.IsAsciiDigit(c) ? "^{" + c + "}" : c.ToString());
        return text.ToString();
    }
}
