using System.Collections.Immutable;

namespace Zintl.Numerics.Interpolation;

/// <summary>
/// Piecewise cubic through given points that rises and falls only where they do (Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5 (1984) 300, 10.1137/0905021);
/// beyond the points it goes on as its end tangents.
/// </summary>
public sealed class MonotoneCubic
{
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] slopes;
    private readonly double[] integrals;

    /// <summary>Interpolates through points with rising x.</summary>
    /// <exception cref="ArgumentException">Fewer than two points, unequal lengths, values that are not finite, or x that does not rise.</exception>
    public MonotoneCubic(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length < 2 || x.Length != y.Length) throw new ArgumentException($"It takes two or more points; {x.Length} x and {y.Length} y were given.", nameof(x));
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || !double.IsFinite(y[i])) throw new ArgumentException(FormattableString.Invariant($"Point {i} is not finite."), nameof(x));
            if (i > 0 && x[i] <= x[i - 1]) throw new ArgumentException(FormattableString.Invariant($"x must rise; point {i} does not."), nameof(x));
        }

        this.x = x.ToArray();
        this.y = y.ToArray();
        slopes = Slopes();
        integrals = new double[this.x.Length];
        for (int i = 1; i < this.x.Length; i++) integrals[i] = integrals[i - 1] + IntegralWithin(i - 1, this.x[i]);
    }

    /// <summary>First x.</summary>
    public double First => this.x[0];

    /// <summary>Last x.</summary>
    public double Last => this.x[^1];

    public ImmutableArray<double> Points => [.. this.x];

    public double Value(double x)
    {
        if (x <= First) return this.y[0] + (x - First) * slopes[0];
        if (x >= Last) return this.y[^1] + (x - Last) * slopes[^1];
        int i = Interval(x);
        double h = this.x[i + 1] - this.x[i], t = (x - this.x[i]) / h;
        var (b, c, d) = Coefficients(i);
        return this.y[i] + t * (b + t * (c + t * d));
    }

    public double Slope(double x)
    {
        if (x <= First) return slopes[0];
        if (x >= Last) return slopes[^1];
        int i = Interval(x);
        double h = this.x[i + 1] - this.x[i], t = (x - this.x[i]) / h;
        var (b, c, d) = Coefficients(i);
        return (b + t * (2 * c + t * 3 * d)) / h;
    }

    /// <summary>Integral from the first point to <paramref name="x"/>.</summary>
    public double Integral(double x)
    {
        if (x <= First) return (x - First) * (this.y[0] + 0.5 * (x - First) * slopes[0]);
        if (x >= Last) return integrals[^1] + (x - Last) * (this.y[^1] + 0.5 * (x - Last) * slopes[^1]);
        int i = Interval(x);
        return integrals[i] + IntegralWithin(i, x);
    }

    private int Interval(double x)
    {
        int index = Array.BinarySearch(this.x, x);
        return Math.Min(index >= 0 ? index : ~index - 1, this.x.Length - 2);
    }

    private double IntegralWithin(int i, double x)
    {
        double h = this.x[i + 1] - this.x[i], t = (x - this.x[i]) / h;
        var (b, c, d) = Coefficients(i);
        return h * t * (this.y[i] + t * (b / 2 + t * (c / 3 + t * d / 4)));
    }

    // y = y_i + b t + c t^2 + d t^3, t in [0, 1].
    private (double B, double C, double D) Coefficients(int i)
    {
        double h = this.x[i + 1] - this.x[i], rise = this.y[i + 1] - this.y[i], left = h * slopes[i], right = h * slopes[i + 1];
        return (left, 3 * rise - 2 * left - right, left + right - 2 * rise);
    }

    private double[] Slopes()
    {
        int last = this.x.Length - 1;
        double[] found = new double[last + 1];
        if (last == 1)
        {
            found[0] = found[1] = Secant(0);
            return found;
        }

        for (int i = 1; i < last; i++)
        {
            double left = Secant(i - 1), right = Secant(i), a = Width(i - 1), b = Width(i);
            if (left * right > 0) found[i] = 3 * (a + b) / ((2 * b + a) / left + (b + 2 * a) / right);
        }

        found[0] = EndSlope(Width(0), Width(1), Secant(0), Secant(1));
        found[last] = EndSlope(Width(last - 1), Width(last - 2), Secant(last - 1), Secant(last - 2));
        return found;
    }

    // Three-point formula, kept from turning round.
    private static double EndSlope(double near, double far, double nearSecant, double farSecant)
    {
        double slope = ((2 * near + far) * nearSecant - near * farSecant) / (near + far);
        if (slope * nearSecant <= 0) return 0;
        return nearSecant * farSecant <= 0 && Math.Abs(slope) > 3 * Math.Abs(nearSecant) ? 3 * nearSecant : slope;
    }

    private double Width(int i) => this.x[i + 1] - this.x[i];

    private double Secant(int i) => (this.y[i + 1] - this.y[i]) / (this.x[i + 1] - this.x[i]);
}
