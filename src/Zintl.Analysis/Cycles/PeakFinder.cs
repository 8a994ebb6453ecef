namespace Zintl.Analysis.Cycles;

/// <summary>Cuts dQ/dV into peaks at its valleys, and joins what does not stand out to the neighbour across the higher valley.</summary>
public static class PeakFinder
{
    /// <summary>A peak counts when it holds at least this part of the branch's charge.</summary>
    public const double SmallestShare = 0.02;

    /// <summary>A valley parts two peaks when it falls below this part of the lower one.</summary>
    public const double DeepestValley = 0.7;

    /// <summary>Peaks in order of rising voltage; their charges add up to the charge of the branch.</summary>
    public static IReadOnlyList<DifferentialPeak> Find(DifferentialCapacity curve)
    {
        List<Range> ranges = CutAtValleys(curve.Values);
        double total = 0;
        foreach (double value in curve.Values)
            total += value;
        while (ranges.Count > 1 && Weakest(ranges, curve.Values, total) is int weakest and >= 0)
            Join(ranges, weakest, curve.Values);
        var peaks = new List<DifferentialPeak>(ranges.Count);
        foreach (Range range in ranges)
            peaks.Add(Describe(curve, range));
        return peaks;
    }

    private static List<Range> CutAtValleys(double[] values)
    {
        var ranges = new List<Range>();
        int start = 0;
        bool falling = false;
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
                falling = true;
            else if (values[i] > values[i - 1] && falling)
            {
                ranges.Add(start..i);
                start = i;
                falling = false;
            }
        }

        ranges.Add(start..values.Length);
        return ranges;
    }

    /// <summary>Index of the lowest peak that is too small, or hardly parted from a neighbour; -1 when all stand.</summary>
    private static int Weakest(List<Range> ranges, double[] values, double total)
    {
        int weakest = -1;
        double lowest = double.PositiveInfinity;
        for (int i = 0; i < ranges.Count; i++)
        {
            (_, double height, double area) = Measure(values, ranges[i]);
            double valley = Math.Max(ValleyBelow(ranges, i, values), ValleyAbove(ranges, i, values));
            bool stands = area >= SmallestShare * total && valley <= DeepestValley * height;
            if (!stands && height < lowest)
                (weakest, lowest) = (i, height);
        }

        return weakest;
    }

    private static void Join(List<Range> ranges, int index, double[] values)
    {
        bool below = ValleyBelow(ranges, index, values) >= ValleyAbove(ranges, index, values) && index > 0;
        int left = below || index == ranges.Count - 1 ? index - 1 : index;
        ranges[left] = ranges[left].Start..ranges[left + 1].End;
        ranges.RemoveAt(left + 1);
    }

    private static double ValleyBelow(List<Range> ranges, int index, double[] values) => index == 0 ? 0 : values[ranges[index].Start.Value - 1];

    private static double ValleyAbove(List<Range> ranges, int index, double[] values) => index == ranges.Count - 1 ? 0 : values[ranges[index].End.Value - 1];

    private static (int Top, double Height, double Area) Measure(double[] values, Range range)
    {
        int top = range.Start.Value;
        double area = 0;
        for (int i = range.Start.Value; i < range.End.Value; i++)
        {
            area += values[i];
            if (values[i] > values[top])
                top = i;
        }

        return (top, values[top], area);
    }

    private static DifferentialPeak Describe(DifferentialCapacity curve, Range range)
    {
        (int top, double height, double area) = Measure(curve.Values, range);
        double half = 0.5 * curve.Spacing;
        return new DifferentialPeak(
            Centre(curve, top), height, curve.Voltage[range.Start.Value] - half, curve.Voltage[range.End.Value - 1] + half, area * curve.Spacing);
    }

    /// <summary>Centre of gravity within one resolution of the top: finer than the spacing of the voltages.</summary>
    private static double Centre(DifferentialCapacity curve, int top)
    {
        int reach = (int)Math.Round(curve.Resolution / curve.Spacing);
        double weight = 0, moment = 0;
        for (int i = Math.Max(0, top - reach); i <= Math.Min(curve.Values.Length - 1, top + reach); i++)
        {
            weight += curve.Values[i];
            moment += curve.Values[i] * curve.Voltage[i];
        }

        return moment / weight;
    }
}
