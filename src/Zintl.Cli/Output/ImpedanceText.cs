using System.Collections.Immutable;
using System.Text;
using Zintl.Analysis.Text;
using Zintl.Cells.Designs;
using Zintl.Simulation.Engine;

namespace Zintl.Cli.Output;

/// <summary>What a person reads of a spectrum: one row per decade.</summary>
internal static class ImpedanceText
{
    private static readonly TextColumn[] Columns = [new("Hz", true), new("Re ohm cm2", true), new("Im ohm cm2", true), new("Re ohm", true), new("Im ohm", true)];

    public static string Of(CellDesign design, ImmutableArray<ImpedancePoint> spectrum, string folder)
    {
        StringBuilder text = new();
        text.Append(design.Name).Append("\n\n").Append(TextTable.Format(Columns, [.. Decades(spectrum).Select(Row)]));
        return text.Append('\n').Append("Written: ").Append(folder).Append('\n').ToString();
    }

    private static IEnumerable<ImpedancePoint> Decades(ImmutableArray<ImpedancePoint> spectrum)
    {
        double last = double.NaN;
        foreach (ImpedancePoint point in spectrum)
        {
            double decade = Math.Log10(point.Frequency);
            if (Math.Abs(decade - last) < 1 - 1e-9) continue;
            last = decade;
            yield return point;
        }

        if (Math.Log10(spectrum[^1].Frequency) != last) yield return spectrum[^1];
    }

    private static string[] Row(ImpedancePoint point) =>
    [
        NumberText.Significant(point.Frequency), NumberText.Significant(1e4 * point.PerArea.Real), NumberText.Significant(1e4 * point.PerArea.Imaginary),
        NumberText.Significant(point.Impedance.Real), NumberText.Significant(point.Impedance.Imaginary),
    ];
}
