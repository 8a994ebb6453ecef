using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions.Expressions;

/// <summary>Functions that kernel numbers do not bring, from those they do; no branch on values, no step in the derivative where two forms meet.</summary>
internal static class ExpressionKernels
{
    private const double LargestExponent = 700, Near = 0.5;

    public static T Abs<T>(T x)
        where T : struct, IReal<T> => T.Select(x, x, -x);

    /// <summary>Near zero the continued fraction x/(1 + x^2/(3 + x^2/(5 + ...))), elsewhere (1 - t)/(1 + t) of t = exp(-2|x|).</summary>
    public static T Tanh<T>(T x)
        where T : struct, IReal<T>
    {
        T square = x * x, fraction = T.From(15), size = Abs(x);
        for (int k = 13; k >= 1; k -= 2) fraction = T.From(k) + square / fraction;
        T decay = T.Exp(T.From(-2) * size), far = (T.One - decay) / (T.One + decay);
        return T.Select(T.From(Near) - size, x / fraction, T.Select(x, far, -far));
    }

    /// <summary>Near zero the series, elsewhere from exponentials; constant beyond |x| = 700, short of the largest number.</summary>
    public static T Sinh<T>(T x)
        where T : struct, IReal<T>
    {
        T square = x * x, series = T.One, up = T.Exp(Limited(x)), down = T.Exp(Limited(-x));
        for (int k = 8; k >= 1; k--) series = T.One + square * series / T.From(2.0 * k * (2 * k + 1));
        return T.Select(T.From(Near) - Abs(x), x * series, T.From(0.5) * (up - down));
    }

    public static T Cosh<T>(T x)
        where T : struct, IReal<T> => T.From(0.5) * (T.Exp(Limited(x)) + T.Exp(Limited(-x)));

    /// <summary>Turns are taken off by halves, largest first, so that a derivative survives; then the series, |x| at most pi.</summary>
    public static T Sin<T>(T x)
        where T : struct, IReal<T>
    {
        T r = Abs(x), pi = T.From(Math.PI), series = T.One;
        for (int k = 30; k >= 0; k--)
        {
            T turns = T.From(2 * Math.PI * (1L << k));
            r = T.Select(r - turns, r - turns, r);
        }

        r = T.Min(r, T.From(2 * Math.PI)) - pi;
        T square = r * r;
        for (int k = 14; k >= 1; k--) series = T.One - square * series / T.From(2.0 * k * (2 * k + 1));
        T sine = -(r * series);
        return T.Select(x, sine, -sine);
    }

    public static T Cos<T>(T x)
        where T : struct, IReal<T> => Sin(Abs(x) + T.From(Math.PI / 2));

    /// <summary>x^n for a whole n, by squaring.</summary>
    public static T Power<T>(T x, int n)
        where T : struct, IReal<T>
    {
        T result = T.One;
        for (int left = Math.Abs(n); left > 0; left >>= 1)
        {
            if ((left & 1) != 0) result *= x;
            if (left > 1) x *= x;
        }

        return n < 0 ? T.One / result : result;
    }

    private static T Limited<T>(T x)
        where T : struct, IReal<T> => T.Min(x, T.From(LargestExponent));
}
