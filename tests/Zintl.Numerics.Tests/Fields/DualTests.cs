using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Fields;

public sealed class DualTests
{
    private const double X = 0.7;

    [Fact]
    public void Derivative_OfEachOperation_IsExact()
    {
        Dual<Real> x = Dual<Real>.Variable(new(X)), three = Dual<Real>.From(3);
        AssertDerivative(Math.Exp(X), Dual<Real>.Exp(x));
        AssertDerivative(1 / X, Dual<Real>.Log(x));
        AssertDerivative(0.5 / Math.Sqrt(X), Dual<Real>.Sqrt(x));
        AssertDerivative(1 / Math.Sqrt(1 + (X * X)), Dual<Real>.Asinh(x));
        AssertDerivative(-1, three - x);
        AssertDerivative(-1, -x);
        AssertDerivative(3 * X * X, x * x * x);
        AssertDerivative(-3 / (X * X), three / x);
        AssertDerivative(3 / ((X + 3) * (X + 3)), x / (x + three));
    }

    [Fact]
    public void Derivative_OfDerivative_IsTheSecond()
    {
        var x = new Dual<Dual<Real>>(Dual<Real>.Variable(new(X)), Dual<Real>.One);
        Dual<Dual<Real>> y = Dual<Dual<Real>>.Exp(x * x);
        double second = (2 + (4 * X * X)) * Math.Exp(X * X);
        Assert.Equal(second, y.Derivative.Derivative.Value, 1e-15 * second);
    }

    [Fact]
    public void Choice_OfASide_TakesItsDerivative()
    {
        Dual<Real> x = Dual<Real>.Variable(new(X)), one = Dual<Real>.One;
        Assert.Equal(0, Dual<Real>.Max(x, one).Derivative.Value);
        Assert.Equal(1, Dual<Real>.Min(x, one).Derivative.Value);
        Assert.Equal(2 * X, Dual<Real>.Select(x, x * x, one).Derivative.Value);
        Assert.Equal(0, Dual<Real>.Select(-x, x * x, one).Derivative.Value);
    }

    [Fact]
    public void EightLanes_OfADual_GiveEachLanesDerivative()
    {
        double[] values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
        V8 derivative = Dual<V8>.Log(Dual<V8>.Variable(V8.Load(values))).Derivative;
        for (int i = 0; i < V8.Count; i++)
            Assert.Equal(1 / values[i], derivative[i]);
    }

    private static void AssertDerivative(double expected, Dual<Real> actual) => Assert.Equal(expected, actual.Derivative.Value, 1e-15 * Math.Abs(expected));
}
