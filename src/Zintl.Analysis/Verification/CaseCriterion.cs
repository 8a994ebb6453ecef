namespace Zintl.Analysis.Verification;

/// <summary>How close is close enough, by the criterion that comes with the reference curves.</summary>
public static class CaseCriterion
{
    /// <summary>[V].</summary>
    public const double RootMeanSquare = 1e-3;

    /// <summary>Relative, [-].</summary>
    public const double EndTime = 1e-3;

    /// <summary>Of |Z| at each frequency, [-].</summary>
    public const double Impedance = 0.01;

    private const double SmallestWorst = 5e-3;

    /// <summary>Largest voltage difference allowed: 5 mV, or twice what half the mesh changes the reference by, [V].</summary>
    public static double Worst(double? halfMeshDifference) => Math.Max(SmallestWorst, 2 * halfMeshDifference.GetValueOrDefault());

    /// <summary>Of the largest value of a sensitivity: 1 %, or 3 % where the reference itself is not known to 1 %, [-].</summary>
    public static double Sensitivity(double uncertainty) => uncertainty > 0.01 ? 0.03 : 0.01;

    /// <summary>What a comparison violates, in words; empty where it passes.</summary>
    public static string Violations(CurveComparison comparison, double? halfMeshDifference)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        List<string> found = [];
        if (comparison.Rows == 0) found.Add("no shared rows");
        if (!(comparison.RootMeanSquare <= RootMeanSquare)) found.Add("rms above 1 mV");
        if (!(comparison.Worst <= Worst(halfMeshDifference))) found.Add(FormattableString.Invariant($"worst above {1000 * Worst(halfMeshDifference):0.0} mV, at {comparison.WorstTime:0} s"));
        if (!(Math.Abs(comparison.EndError) <= EndTime)) found.Add("end off by more than 0.1 %");
        return string.Join("; ", found);
    }
}
