using System.Runtime.CompilerServices;

namespace Zintl.Numerics.Fields;

/// <summary>
/// Exponential, logarithm and inverse hyperbolic sine, written once from their series with fused multiply-add, so that neither the number of lanes nor the
/// processor changes a bit of a result. Errors stay below one unit in the last place (Exp, Log) and two (Asinh).
/// </summary>
internal static class Elementary
{
    /// <summary>ln 2 in two parts; the first has 21 trailing zeros, so that its product with an exponent is exact.</summary>
    private const double Ln2High = 6.93147180369123816490e-01, Ln2Low = 1.90821492927058770002e-10;

    private const double Ln2 = 0.69314718055994530942, InverseLn2 = 1.4426950408889634074;
    private const double RoundCarrier = 1.5 * Bits.WholeCarrier;

    /// <summary>Reciprocal factorials 1/2! ... 1/13!; |r| &lt; 0.35 leaves 4e-18.</summary>
    private static ReadOnlySpan<double> ExpSeries =>
    [
        0.5, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040,
        1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800,
    ];

    /// <summary>2/(2 i + 1) of the area tangent, i = 1 ... 12; z &lt; 0.0295 leaves 5e-21.</summary>
    private static ReadOnlySpan<double> LogSeries =>
        [2.0 / 3, 2.0 / 5, 2.0 / 7, 2.0 / 9, 2.0 / 11, 2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21, 2.0 / 23, 2.0 / 25];

    /// <summary>exp x = 2^n exp r with |r| &lt; ln(2)/2; infinite above 709.78, zero below -745.13.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x)
        where T : struct, IElementary<T>
    {
        T lowest = T.From(-746), highest = T.From(710), carrier = T.From(RoundCarrier);
        x = T.IfLess(x, lowest, lowest, T.IfLess(highest, x, highest, x));
        T n = T.Fma(x, T.From(InverseLn2), carrier) - carrier;
        T r = T.Fma(-n, T.From(Ln2Low), T.Fma(-n, T.From(Ln2High), x));
        T value = T.One + T.Fma(r * r, Estrin(r, ExpSeries), r);
        T half = T.Fma(n, T.From(0.5), carrier) - carrier;
        return value * T.PowerOfTwo(half) * T.PowerOfTwo(n - half);
    }

    /// <summary>ln x = k ln 2 + ln(1 + f), the latter from s = f/(2 + f); -infinity at zero, no number below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Log<T>(T x)
        where T : struct, IElementary<T>
    {
        T smallest = T.From(2.2250738585072014e-308), infinity = T.From(double.PositiveInfinity);
        T normal = T.IfLess(x, smallest, x * T.From(18014398509481984), x);
        T f = T.Split(normal, out T k) - T.One;
        k = T.IfLess(x, smallest, k - T.From(54), k);
        T s = f / (f + T.From(2)), z = s * s, half = T.From(0.5) * f * f;
        T rest = T.Fma(s, T.Fma(z, Estrin(z, LogSeries), half), k * T.From(Ln2Low));
        T value = T.Fma(k, T.From(Ln2High), f - (half - rest));
        T special = T.IfLess(x, T.Zero, T.From(double.NaN), T.IfLess(x, T.One, -infinity, x));
        return T.IfLess(T.Zero, x, T.IfLess(x, infinity, value, special), special);
    }

    /// <summary>asinh |x| = ln(1 + u), u = |x| + x^2/(1 + sqrt(1 + x^2)), with the rounding of 1 + u put back; ln 2|x| where x^2 drowns the one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Asinh<T>(T x)
        where T : struct, IElementary<T>
    {
        T a = T.CopySign(x, T.One), limit = T.From(268435456), square = a * a;
        T u = a + (square / (T.One + T.Sqrt(T.One + square)));
        T sum = T.One + u, part = sum - T.One;
        T lost = (T.One - (sum - part)) + (u - part);
        T value = T.Log(T.IfLess(limit, a, a, sum)) + T.IfLess(limit, a, T.From(Ln2), lost / sum);
        return T.CopySign(value, x);
    }

    /// <summary>Polynomial of degree 11, coefficients from the constant up, in pairs (Estrin): a chain of five operations instead of eleven.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Estrin<T>(T x, ReadOnlySpan<double> c)
        where T : struct, IElementary<T>
    {
        T x2 = x * x, x4 = x2 * x2, x8 = x4 * x4;
        T low = T.Fma(T.Fma(T.From(c[3]), x, T.From(c[2])), x2, T.Fma(T.From(c[1]), x, T.From(c[0])));
        T middle = T.Fma(T.Fma(T.From(c[7]), x, T.From(c[6])), x2, T.Fma(T.From(c[5]), x, T.From(c[4])));
        T high = T.Fma(T.Fma(T.From(c[11]), x, T.From(c[10])), x2, T.Fma(T.From(c[9]), x, T.From(c[8])));
        return T.Fma(high, x8, T.Fma(middle, x4, low));
    }
}
