using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>Robertson's three reactions. H. H. Robertson 1966; Hairer and Wanner, Solving ODEs II, eq. IV.1.4.</summary>
internal abstract class Robertson : IStiffEquations
{
    public static string Name => "Robertson, ODE";

    public static double[] State => [1, 0, 0];

    public static double[] Rates => [-0.04, 0.04, 0];

    public static double[] Scale => [1, 3.65e-5, 1];

    public static double[] Times => [.. Enumerable.Range(0, 10).Select(i => 0.4 * Math.Pow(10, i))];

    public static void Residual<T>(double time, ReadOnlySpan<T> y, ReadOnlySpan<T> rates, Span<T> residual)
        where T : struct, IReal<T>
    {
        T slow = T.From(0.04) * y[0], fast = T.From(1e4) * y[1] * y[2], square = T.From(3e7) * y[1] * y[1];
        residual[0] = rates[0] + slow - fast;
        residual[1] = rates[1] - slow + fast + square;
        residual[2] = rates[2] - square;
    }
}
