using System.Collections.Immutable;
using System.Globalization;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>dQ/dV against voltage: desodiation upwards, sodiation downwards, each peak with the phase that forms and its potential.</summary>
public static class DifferentialCapacityFigure
{
    /// <summary>Builds the figure.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="cycles">Numbers of the cycles to show.</param>
    public static Figure Of(RunAnalysis run, int[] cycles)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        var labels = ImmutableArray.CreateBuilder<FigureLabel>();
        double scale = Units.MilliampereHourPerGram / run.HostMass;
        (double low, double high) = Visible(run, cycles);
        double resolution = DifferentialCapacity.DefaultResolution;
        foreach (BranchAnalysis analysed in run.Branches)
        {
            int style = Array.IndexOf(cycles, analysed.Branch.Cycle);
            if (style < 0)
                continue;
            double sign = analysed.Branch.Direction == BranchDirection.Desodiation ? 1 : -1;
            series.Add(Line(analysed, sign * scale, style));
            resolution = analysed.Differential.Resolution;
            AddLabels(labels, analysed, sign * scale);
        }

        string abscissa = string.Create(CultureInfo.InvariantCulture, $"Voltage at {resolution * 1000:0.##} mV resolution");
        Axis voltage = FigureWords.Voltage(run.Result.Cell) with { Title = abscissa, Minimum = low, Maximum = high };
        string unit = $"mAh {FigureWords.PerGram(run.Result.Cell)} V^{{-1}}";
        var panel = new Panel(voltage, new Axis("dQ/dV", unit), series.ToImmutable(), labels.ToImmutable());
        return new Figure("differential-capacity", "Differential capacity against voltage", [panel]);
    }

    /// <summary>The voltages between which dQ/dV rises above 0.3 % of its highest peak, with air for labels: long empty tails would squeeze the peaks.</summary>
    private static (double Low, double High) Visible(RunAnalysis run, int[] cycles)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (BranchAnalysis analysed in run.Branches)
        {
            if (Array.IndexOf(cycles, analysed.Branch.Cycle) < 0)
                continue;
            DifferentialCapacity curve = analysed.Differential;
            double threshold = 0.003 * curve.Values.Max();
            low = Math.Min(low, curve.Voltage[Array.FindIndex(curve.Values, value => value > threshold)]);
            high = Math.Max(high, curve.Voltage[Array.FindLastIndex(curve.Values, value => value > threshold)]);
        }

        return Ticks.Round(low - (0.03 * (high - low)), high + (0.2 * (high - low)), 6);
    }

    private static Series Line(BranchAnalysis analysed, double scale, int style)
    {
        double[] values = new double[analysed.Differential.Values.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = analysed.Differential.Values[i] * scale;
        return new Series(FigureWords.Cycle(analysed.Branch.Cycle), analysed.Differential.Voltage, values)
        {
            Style = style,
            Width = 1.3,
            Cycle = analysed.Branch.Cycle,
            Branch = analysed.Branch.Direction,
        };
    }

    private static void AddLabels(ImmutableArray<FigureLabel>.Builder labels, BranchAnalysis analysed, double scale)
    {
        DifferentialCapacity curve = analysed.Differential;
        foreach (Plateau plateau in analysed.Plateaus)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{FigureText.Formula(plateau.Product)}  {plateau.Potential:0.000} V");
            labels.Add(new FigureLabel(plateau.Potential, Top(curve, plateau.Potential) * scale, text, scale > 0) { Cycle = analysed.Branch.Cycle, Branch = plateau.Direction });
        }
    }

    /// <summary>Height of the peak at a potential: the highest value within one resolution of it.</summary>
    private static double Top(DifferentialCapacity curve, double potential)
    {
        double top = 0;
        for (int i = 0; i < curve.Values.Length; i++)
        {
            if (Math.Abs(curve.Voltage[i] - potential) <= curve.Resolution)
                top = Math.Max(top, curve.Values[i]);
        }

        return top;
    }
}
