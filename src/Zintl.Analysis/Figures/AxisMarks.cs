using System.Globalization;

namespace Zintl.Analysis.Figures;

/// <summary>The marks of an axis, in rising order.</summary>
internal static class AxisMarks
{
    private const double Tolerance = 1e-9;

    /// <summary>Marks within [low, high], about as many labelled ones as wanted.</summary>
    public static IEnumerable<AxisMark> Of(Axis axis, double low, double high, int wanted) => axis.IsLogarithmic ? Powers(low, high, wanted) : Even(Ticks.Within(low, high, wanted), low, high);

    /// <summary>Marks at equal distances.</summary>
    public static IEnumerable<AxisMark> Even(Ticks ticks, double low, double high)
    {
        double part = ticks.Step / ticks.Minor, tolerance = Tolerance * ticks.Step;
        for (int i = -ticks.Minor; i <= ticks.Count * ticks.Minor; i++)
        {
            double value = ticks.First + (i * part);
            if (value < low - tolerance || value > high + tolerance) continue;
            bool labelled = i % ticks.Minor == 0 && i >= 0 && i / ticks.Minor < ticks.Count;
            yield return new AxisMark(value, labelled ? ticks.Label(i / ticks.Minor) : null);
        }
    }

    /// <summary>Powers of ten and their multiples; where there are few, twos and fives carry numbers too, where there are many, not every power does.</summary>
    private static IEnumerable<AxisMark> Powers(double low, double high, int wanted)
    {
        double decades = high - low;
        int every = Math.Max(1, (int)Math.Round(decades / (2 * wanted)));
        for (int power = (int)Math.Floor(low); power <= high; power++)
        {
            for (int multiple = 1; multiple <= 9; multiple++)
            {
                double value = power + Math.Log10(multiple);
                if (value < low - Tolerance || value > high + Tolerance) continue;
                bool labelled = multiple == 1 ? power % every == 0 : decades < 2 && multiple is 2 or 5;
                yield return new AxisMark(value, labelled ? Label(multiple, power) : null);
            }
        }
    }

    private static string Label(int multiple, int power)
    {
        string raised = string.Create(CultureInfo.InvariantCulture, $"10^{{{power}}}");
        return multiple == 1 ? raised : string.Create(CultureInfo.InvariantCulture, $"{multiple}\u00B7{raised}");
    }
}
