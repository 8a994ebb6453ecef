using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>A function of x through given points joined by straight lines; beyond the points it goes on along the outermost ones.</summary>
public sealed class LinearTable : Function2D
{
    private readonly double[] x;
    private readonly double[] f;

    /// <summary>Interpolates through points with rising x.</summary>
    /// <exception cref="ArgumentException">Fewer than two points, unequal lengths, values that are not finite, or x that does not rise.</exception>
    public LinearTable(ReadOnlySpan<double> x, ReadOnlySpan<double> f)
    {
        if (x.Length < 2 || x.Length != f.Length) throw new ArgumentException($"It takes two or more points; {x.Length} x and {f.Length} f were given.", nameof(x));
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || !double.IsFinite(f[i])) throw new ArgumentException(FormattableString.Invariant($"Point {i} is not finite."), nameof(x));
            if (i > 0 && x[i] <= x[i - 1]) throw new ArgumentException(FormattableString.Invariant($"x must rise; point {i} does not."), nameof(x));
        }

        (this.x, this.f) = (x.ToArray(), f.ToArray());
    }

    public ImmutableArray<double> Points => ImmutableCollectionsMarshal.AsImmutableArray(x);

    public ImmutableArray<double> Values => ImmutableCollectionsMarshal.AsImmutableArray(f);

    public override bool IsConstantInY => true;

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        Vector512<double> values = Vector512<double>.Zero, slopes = values;
        for (int lane = 0; lane < V8.Count; lane++)
        {
            int i = Piece(x[lane]);
            double slope = (f[i + 1] - f[i]) / (this.x[i + 1] - this.x[i]);
            values = values.WithElement(lane, f[i] + slope * (x[lane] - this.x[i]));
            slopes = slopes.WithElement(lane, slope);
        }

        (value, byX, byY) = (new V8(values), new V8(slopes), V8.Zero);
    }

    /// <summary>Index of the line that holds x, by halving.</summary>
    private int Piece(double at)
    {
        int low = 0, high = x.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) >> 1;
            if (at >= x[middle]) low = middle;
            else high = middle;
        }

        return low;
    }
}
