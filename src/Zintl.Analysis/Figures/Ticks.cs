using System.Globalization;

namespace Zintl.Analysis.Figures;

/// <summary>Tick marks at round numbers.</summary>
/// <param name="First">The first tick.</param>
/// <param name="Step">Distance of labelled ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
/// <param name="Count">Number of labelled ticks.</param>
/// <param name="Minor">Number of parts that small ticks cut a step into.</param>
public readonly record struct Ticks(double First, double Step, int Count, int Minor)
{
    /// <summary>Ticks within [low, high], about as many as wanted.</summary>
    public static Ticks Within(double low, double high, int wanted)
    {
        (double step, int minor) = NiceStep((high - low) / Math.Max(wanted, 1));
        double first = Math.Ceiling((low / step) - 1e-9);
        double last = Math.Floor((high / step) + 1e-9);
        return new Ticks(first * step, step, (int)(last - first) + 1, minor);
    }

    /// <summary>The smallest range of whole minor steps that holds [low, high] and some air.</summary>
    public static (double Low, double High) Round(double low, double high, int wanted)
    {
        if (high - low < 1e-12 * Math.Max(1, Math.Abs(high)))
            (low, high) = (low - Math.Max(0.5, 0.05 * Math.Abs(low)), high + Math.Max(0.5, 0.05 * Math.Abs(high)));
        (double step, int minor) = NiceStep((high - low) / Math.Max(wanted, 1));
        double part = step / minor;
        return (Math.Floor((low / part) + 1e-9) * part, Math.Ceiling((high / part) - 1e-9) * part);
    }

    public double this[int index] => First + (index * Step);

    /// <summary>The number at a tick with as many decimals as the step needs and a true minus sign.</summary>
    public string Label(int index)
    {
        int decimals = Math.Max(0, (int)Math.Ceiling(-Math.Log10(Step) - 1e-9));
        if (Math.Abs((Step * Math.Pow(10, decimals)) - Math.Round(Step * Math.Pow(10, decimals))) > 1e-6)
            decimals++;
        double value = this[index];
        if (Math.Abs(value) < 1e-9 * Step)
            value = 0;
        return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '\u2212');
    }

    private static (double Step, int Minor) NiceStep(double rough)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            < 1.4 => (power, 5),
            < 2.3 => (2 * power, 4),
            < 3.4 => (2.5 * power, 5),
            < 7 => (5 * power, 5),
            _ => (10 * power, 5),
        };
    }
}
