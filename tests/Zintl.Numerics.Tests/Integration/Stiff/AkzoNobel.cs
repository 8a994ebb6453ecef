using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>
/// Six species of a reactor fed with carbon dioxide, the sixth in equilibrium: an index-1 DAE. Chemical Akzo Nobel problem of the Bari test set
/// (W. J. H. Stortelder, CWI 1998).
/// </summary>
internal abstract class AkzoNobel : IStiffEquations
{
    private const double Equilibrium = 115.83;

    public static string Name => "Chemical Akzo Nobel, DAE";

    public static double[] State => [0.444, 0.00123, 0, 0.007, 0, Equilibrium * 0.444 * 0.007];

    public static double[] Rates
    {
        get
        {
            Real[] y = Array.ConvertAll(State, Real.From), result = new Real[6];
            Residual(0, y, new Real[6], result);
            double[] rates = Array.ConvertAll(result, r => -r.Value);
            rates[5] = Equilibrium * ((rates[0] * State[3]) + (State[0] * rates[3]));
            return rates;
        }
    }

    public static double[] Scale => [0.444, 0.00123, 0.162, 0.007, 0.0171, 0.36];

    public static double[] Times => [0.01, 0.1, 1, 5, 10, 20, 40, 60, 90, 120, 150, 180];

    /// <summary>The test set's reference solution at 180 min.</summary>
    public static double[] Published =>
        [0.1150794920661702, 0.1203831471567715e-2, 0.1611562887407974, 0.3656156421249283e-3, 0.1708010885264404e-1, 0.4873531310307455e-2];

    public static void Residual<T>(double time, ReadOnlySpan<T> y, ReadOnlySpan<T> rates, Span<T> residual)
        where T : struct, IReal<T>
    {
        T root = T.Sqrt(y[1]), half = T.From(0.5), square = y[0] * y[0];
        T r1 = T.From(18.7) * square * square * root, r2 = T.From(0.58) * y[2] * y[3], r3 = T.From(0.58 / 34.4) * y[0] * y[4];
        T r4 = T.From(0.09) * y[0] * y[3] * y[3], r5 = T.From(0.42) * y[5] * y[5] * root, feed = T.From(3.3) * (T.From(0.9 / 737) - y[1]);
        residual[0] = rates[0] + r1 + r1 - r2 + r3 + r4;
        residual[1] = rates[1] + (half * r1) + r4 + (half * r5) - feed;
        residual[2] = rates[2] - r1 + r2 - r3;
        residual[3] = rates[3] + r2 - r3 + r4 + r4;
        residual[4] = rates[4] - r2 + r3 - r5;
        residual[5] = (T.From(Equilibrium) * y[0] * y[3]) - y[5];
    }
}
