using Zintl.Numerics.Interpolation;

namespace Zintl.Analysis.Verification;

/// <summary>How far a voltage curve lies from a reference.</summary>
/// <param name="RootMeanSquare">Of the differences at the reference's rows, [V].</param>
/// <param name="Worst">Largest difference, [V].</param>
/// <param name="WorstTime">When, [s].</param>
/// <param name="EndError">Difference of the end times over the reference's, positive where the curve is longer, [-].</param>
/// <param name="Rows">Number of rows compared.</param>
public sealed record CurveComparison(double RootMeanSquare, double Worst, double WorstTime, double EndError, int Rows)
{
    private const double SharedPart = 0.99;
    private const double Jump = 0.05;

    /// <summary>
    /// Compares at the rows of the reference, over the shared time without its last 1 %. Where the reference has several steps, each is compared with the same
    /// step, as long as both last, and rows beside a change of 50 mV or more are left out: a moment's difference of a step's end would read as a voltage.
    /// </summary>
    public static CurveComparison Of(VoltageCurve reference, VoltageCurve curve)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(curve);
        double last = SharedPart * Math.Min(reference.End, curve.End), sum = 0, worst = 0, worstTime = 0;
        int rows = 0;
        bool hasSteps = reference.Pieces.Length > 1;
        foreach ((Range piece, Range other) in reference.Pieces.Zip(curve.Pieces))
        {
            MonotoneCubic function = curve.Function(other);
            for (int i = piece.Start.Value; i < piece.End.Value; i++)
            {
                double time = reference.Time[i];
                if (time > last || time < function.First || time > function.Last || (hasSteps && Jumps(reference, i))) continue;
                double difference = Math.Abs(function.Value(time) - reference.Voltage[i]);
                sum += difference * difference;
                rows++;
                if (difference > worst) (worst, worstTime) = (difference, time);
            }
        }

        return new CurveComparison(rows > 0 ? Math.Sqrt(sum / rows) : 0, worst, worstTime, curve.End / reference.End - 1, rows);
    }

    private static bool Jumps(VoltageCurve curve, int row) => Change(curve, row - 1) >= Jump || Change(curve, row) >= Jump;

    private static double Change(VoltageCurve curve, int row) => row >= 0 && row + 1 < curve.Time.Length ? Math.Abs(curve.Voltage[row + 1] - curve.Voltage[row]) : 0;
}
