namespace Zintl.Analysis.Cycles;

/// <summary>
/// dQ/dV of a branch as a histogram over voltage. The charge between two rows spreads evenly over the voltages between them, and a triangular window of a stated
/// width smooths it; both keep every coulomb, so the area of a peak is the capacity of its plateau, whatever the resolution, and flat plateaus stay finite.
/// </summary>
public sealed class DifferentialCapacity
{
    /// <summary>Width of the smoothing window at half its height unless another is asked for, [V].</summary>
    public const double DefaultResolution = 0.005;

    private const int BinsPerResolution = 5;

    private DifferentialCapacity(double resolution, double lowest, double[] values)
    {
        Resolution = resolution;
        Spacing = resolution / BinsPerResolution;
        Values = values;
        Voltage = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
            Voltage[i] = lowest + ((i + 0.5) * Spacing);
    }

    /// <summary>Width at half height that an infinitely sharp plateau gets, [V].</summary>
    public double Resolution { get; }

    /// <summary>Distance of the voltages, [V].</summary>
    public double Spacing { get; }

    /// <summary>Rising voltages, shape [bins], [V].</summary>
    public double[] Voltage { get; }

    /// <summary>dQ/dV, shape [bins], [C/V], at least 0 on both branches.</summary>
    public double[] Values { get; }

    /// <summary>Computes dQ/dV of a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="resolution">Width of the smoothing window at half its height, [V], more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not positive.</exception>
    public static DifferentialCapacity Of(CycleBranch branch, double resolution = DefaultResolution)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resolution);
        double spacing = resolution / BinsPerResolution;
        (double low, double high) = Range(branch.Voltage);
        double lowest = (Math.Floor(low / spacing) - BinsPerResolution - 1) * spacing;
        int bins = (int)Math.Ceiling((high - lowest) / spacing) + BinsPerResolution + 1;
        double[] charges = new double[bins];
        Spread(branch, lowest, spacing, charges);
        return new DifferentialCapacity(resolution, lowest, Smooth(charges, spacing));
    }

    private static (double Low, double High) Range(double[] voltage)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double value in voltage)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return (low, high);
    }

    private static void Spread(CycleBranch branch, double lowest, double spacing, double[] charges)
    {
        double previousVoltage = branch.Voltage[0], previousCharge = 0;
        for (int i = 0; i < branch.Charge.Length; i++)
        {
            double from = (Math.Min(previousVoltage, branch.Voltage[i]) - lowest) / spacing;
            double to = (Math.Max(previousVoltage, branch.Voltage[i]) - lowest) / spacing;
            SpreadSegment(charges, from, to, branch.Charge[i] - previousCharge);
            previousVoltage = branch.Voltage[i];
            previousCharge = branch.Charge[i];
        }
    }

    /// <summary>Shares a charge among bins in proportion to their overlap with [from, to], in units of the spacing.</summary>
    private static void SpreadSegment(double[] charges, double from, double to, double charge)
    {
        int first = (int)from, last = (int)to;
        if (first == last)
        {
            charges[first] += charge;
            return;
        }

        double density = charge / (to - from);
        charges[first] += density * (first + 1 - from);
        for (int bin = first + 1; bin < last; bin++)
            charges[bin] += density;
        charges[last] += density * (to - last);
    }

    /// <summary>Convolves with a triangle whose weights add up to one; the empty bins at both ends take what spills over.</summary>
    private static double[] Smooth(double[] charges, double spacing)
    {
        double[] values = new double[charges.Length];
        double unit = 1.0 / (BinsPerResolution * BinsPerResolution * spacing);
        for (int bin = 0; bin < charges.Length; bin++)
        {
            if (charges[bin] == 0)
                continue;
            for (int offset = 1 - BinsPerResolution; offset < BinsPerResolution; offset++)
                values[bin + offset] += charges[bin] * (BinsPerResolution - Math.Abs(offset)) * unit;
        }

        return values;
    }
}
