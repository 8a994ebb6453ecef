using System.Runtime.CompilerServices;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Interpolation;

namespace Zintl.Numerics.Functions;

/// <summary>
/// A function of x through given points: the pieces of a <see cref="MonotoneCubic"/>, laid out for eight look-ups at a time. Beyond the points it goes on as its
/// end tangents.
/// </summary>
public sealed class CubicTable : Function2D
{
    private const int BinsPerPoint = 2;
    private readonly double[] starts;
    private readonly double[] coefficients;
    private readonly int[] firstOfBin;
    private readonly double first, last, binsPerX;

    /// <summary>Interpolates through points with rising x.</summary>
    /// <exception cref="ArgumentException">Fewer than two points, unequal lengths, values that are not finite, or x that does not rise.</exception>
    public CubicTable(ReadOnlySpan<double> x, ReadOnlySpan<double> f)
        : this(new MonotoneCubic(x, f))
    {
    }

    private CubicTable(MonotoneCubic curve)
    {
        double[] x = [.. curve.Points];
        int n = x.Length - 1;
        (first, last) = (x[0], x[n]);
        starts = x;
        coefficients = new double[4 * (n + 2)];
        for (int i = 0; i < n; i++)
        {
            double h = x[i + 1] - x[i], rise = curve.Value(x[i + 1]) - curve.Value(x[i]), left = h * curve.Slope(x[i]), right = h * curve.Slope(x[i + 1]);
            Piece(i, curve.Value(x[i]), left / h, (3 * rise - 2 * left - right) / (h * h), (left + right - 2 * rise) / (h * h * h));
        }

        int bins = BinsPerPoint * x.Length;
        binsPerX = bins / (last - first);
        firstOfBin = new int[bins + 1];
        for (int bin = 0, i = 0; bin <= bins; bin++)
        {
            while (i + 1 < n && x[i + 1] <= first + bin / binsPerX) i++;
            firstOfBin[bin] = i;
        }
    }

    public override bool IsConstantInY => true;

    /// <summary>A table of a given function with equal steps; the error falls with the fourth power of the number of points.</summary>
    public static CubicTable Sample(Func<double, double> function, double from, double to, int points)
    {
        ArgumentNullException.ThrowIfNull(function);
        double[] x = new double[points], f = new double[points];
        for (int i = 0; i < points; i++)
        {
            x[i] = from + (to - from) * i / (points - 1);
            f[i] = function(x[i]);
        }

        return new CubicTable(x, f);
    }

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        Evaluate(x, out value, out byX);
        byY = V8.Zero;
    }

    /// <summary>f and df/dx at eight points.</summary>
    public void Evaluate(V8 x, out V8 value, out V8 byX)
    {
        Span<double> inside8 = stackalloc double[V8.Count];
        V8 inside = V8.Min(V8.Max(x, V8.From(first)), V8.From(last));
        inside.Store(inside8);
        Span<double> columns = stackalloc double[5 * V8.Count];
        for (int lane = 0; lane < V8.Count; lane++)
        {
            double at = inside8[lane];
            int piece = Locate(at);
            ref double row = ref coefficients[4 * piece];
            columns[lane] = at - starts[piece];
            columns[8 + lane] = row;
            columns[16 + lane] = Unsafe.Add(ref row, 1);
            columns[24 + lane] = Unsafe.Add(ref row, 2);
            columns[32 + lane] = Unsafe.Add(ref row, 3);
        }

        V8 s = V8.Load(columns), a = V8.Load(columns[8..]), b = V8.Load(columns[16..]), c = V8.Load(columns[24..]), d = V8.Load(columns[32..]);
        byX = b + s * (c + c + s * V8.From(3) * d);
        value = a + s * (b + s * (c + s * d)) + (x - inside) * byX;
    }

    private void Piece(int i, double a, double b, double c, double d) => (coefficients[4 * i], coefficients[4 * i + 1], coefficients[4 * i + 2], coefficients[4 * i + 3]) = (a, b, c, d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Locate(double x)
    {
        if (!(x >= first)) return 0;
        int piece = firstOfBin[(int)((x - first) * binsPerX)];
        while (piece + 2 < starts.Length && x >= starts[piece + 1]) piece++;
        return piece;
    }
}
