using Zintl.Numerics.Interpolation;

namespace Zintl.Numerics.Tests.Interpolation;

public sealed class MonotoneCubicTests
{
    private static readonly double[] X = [0, 0.1, 0.3, 0.35, 0.8, 1];
    private static readonly double[] Y = [2, 1.1, 1.05, 0.4, 0.4, -1];

    [Fact]
    public void Value_AtThePoints_IsTheirs()
    {
        var curve = new MonotoneCubic(X, Y);
        for (int i = 0; i < X.Length; i++) Assert.Equal(Y[i], curve.Value(X[i]), 1e-15);
    }

    [Fact]
    public void Value_OfFallingPoints_NeverRises()
    {
        var curve = new MonotoneCubic(X, Y);
        for (int i = 0; i < 1000; i++) Assert.True(curve.Value((i + 1) / 1000.0) <= curve.Value(i / 1000.0) + 1e-15);
    }

    [Fact]
    public void Value_OfAStraightLine_IsThatLineBeyondItsEndsToo()
    {
        var line = new MonotoneCubic([0, 0.2, 1], [1, 0.6, -1]);
        foreach (double x in new[] { -0.5, 0.1, 0.7, 1.5 }) Assert.Equal(1 - 2 * x, line.Value(x), 1e-14);
    }

    [Fact]
    public void Slope_Everywhere_EqualsDifferences()
    {
        var curve = new MonotoneCubic(X, Y);
        const double h = 1e-6;
        foreach (double x in new[] { -0.1, 0.05, 0.2, 0.32, 0.6, 0.95, 1.2 })
            Assert.Equal((curve.Value(x + h) - curve.Value(x - h)) / (2 * h), curve.Slope(x), 1e-7);
    }

    [Fact]
    public void Integral_Everywhere_HasTheValueAsItsSlope()
    {
        var curve = new MonotoneCubic(X, Y);
        const double h = 1e-5;
        foreach (double x in new[] { -0.1, 0.05, 0.2, 0.32, 0.6, 0.95, 1.2 })
            Assert.Equal((curve.Integral(x + h) - curve.Integral(x - h)) / (2 * h), curve.Value(x), 1e-8);
        Assert.Equal(0, curve.Integral(0));
    }

    [Fact]
    public void Value_OfASmoothCurve_ConvergesFast()
    {
        Assert.True(Error(40) < 0.2 * Error(20));

        static double Error(int n)
        {
            double[] x = [.. Enumerable.Range(0, n + 1).Select(i => (double)i / n)];
            var curve = new MonotoneCubic(x, [.. x.Select(Math.Exp)]);
            return Enumerable.Range(0, 1001).Max(i => Math.Abs(curve.Value(i / 1000.0) - Math.Exp(i / 1000.0)));
        }
    }

    [Fact]
    public void Constructor_WithUnusablePoints_Throws()
    {
        Assert.Throws<ArgumentException>(() => new MonotoneCubic([0], [1]));
        Assert.Throws<ArgumentException>(() => new MonotoneCubic([0, 1], [1]));
        Assert.Throws<ArgumentException>(() => new MonotoneCubic([0, 0], [1, 2]));
        Assert.Throws<ArgumentException>(() => new MonotoneCubic([0, 1], [1, double.NaN]));
    }
}
