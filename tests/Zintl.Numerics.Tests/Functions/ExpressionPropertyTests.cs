using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions.Expressions;

namespace Zintl.Numerics.Tests.Functions;

public sealed class ExpressionPropertyTests
{
    private const double X = 0.43, Kelvin = 1.7;

    [Fact]
    public void Parse_OfRandomText_NeverThrows()
    {
        RandomExpression random = new(11);
        int parsed = 0;
        for (int n = 0; n < 200_000; n++)
        {
            string text = random.Garbage();
            Expression? expression = Expression.TryParse(text, out ExpressionFault? fault);
            Assert.Equal(expression is null, fault is not null);
            if (expression is null) Assert.InRange(fault!.Column, 1, text.Length + 1);
            else parsed++;
        }

        Assert.True(parsed > 100);
    }

    [Fact]
    public void Print_OfARandomTree_ParsesToTheSameBits()
    {
        RandomExpression random = new(5);
        int compared = 0;
        for (int n = 0; n < 20_000; n++)
        {
            (string text, double value) = random.Tree(5, X, Kelvin);
            Expression first = Expression.Parse(text), second = Expression.Parse(first.ToString());
            double found = At(first);
            Assert.Equal(first.ToString(), second.ToString());
            Assert.Equal(found, At(second));
            if (!double.IsFinite(value) || !double.IsFinite(found) || Math.Abs(value) is > 1e8 or < 1e-8) continue;
            compared += Math.Abs(found - value) <= 1e-9 * Math.Abs(value) ? 1 : 0;
            Assert.Equal(value, found, 1e-3 * Math.Abs(value));
        }

        Assert.True(compared > 10_000);
    }

    [Theory]
    [InlineData("9.47057878e-01 * exp(-1.59418743e+02 * x) - 3.50928033e+04 + 1.91517003e+04 * tanh(3.19648312e+00 * (x - 1.85139824e+00)) + 5.42448511e+04 * tanh(-3.19009848e+00 * (x - 2.01660395e+00))", 2e-6)]
    [InlineData("sinh(x) * cosh(2 * x) / tanh(x + 1) + asinh(3 * x)", 1e-8)]
    [InlineData("sin(5 * x) * cos(x) + log(x + 1) ** 3 + sqrt(x) * log10(x + 2)", 1e-8)]
    [InlineData("(x + 0.5) ** (x * T / 300) + max(x, 0.2) * min(x, T) + abs(x - 2)", 1e-8)]
    [InlineData("exp(-2000 * (1 / T - 1 / 298.15)) * (1 + x ** -2)", 1e-8)]
    public void Slopes_OfAnExpression_AreItsCentralDifferences(string text, double tolerance)
    {
        ExpressionFunction function = new(Expression.Parse(text));
        const double h = 1e-5;
        foreach (double x in new[] { 0.31, 0.5, 0.93 })
        {
            foreach (double kelvin in new[] { 260, 310.0 })
            {
                double byX = (function.Value(x + h, kelvin) - function.Value(x - h, kelvin)) / (2 * h), byT = (function.Value(x, kelvin + 0.01) - function.Value(x, kelvin - 0.01)) / 0.02;
                Assert.Equal(byX, function.SlopeX(x, kelvin), tolerance * Math.Max(1, Math.Abs(byX)));
                Assert.Equal(byT, function.SlopeY(x, kelvin), tolerance * Math.Max(1, Math.Abs(byT)));
            }
        }
    }

    [Fact]
    public void Function_BeyondItsDomain_GoesOnAlongItsTangent()
    {
        ExpressionFunction function = new(Expression.Parse("x ** 1.5"), 1, 4);
        Assert.Equal(1 - 1.5 * 3, function.Value(-2, 300), 1e-14);
        Assert.Equal(8 + 3 * 2, function.Value(6, 300), 1e-13);
        Assert.Equal(3, function.SlopeX(6, 300), 1e-13);
        Assert.Equal(0, new ExpressionFunction(Expression.Parse("log(x)")).Value(-1, 300));
        Assert.Equal(1e300, new ExpressionFunction(Expression.Parse("1 / x")).Value(0, 300));
    }

    [Fact]
    public void Evaluate_OfAnExpression_AllocatesNothing()
    {
        ExpressionFunction function = new(Expression.Parse("x ** 1.5 * exp(-T / 300) + tanh(3 * x) + sin(x)"));
        double sum = function.Value(0.1, 300);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int n = 0; n < 1000; n++)
        {
            function.Evaluate(V8.From(0.001 * n), V8.From(300), out V8 value, out V8 byX, out V8 byY);
            sum += value[0] + byX[1] + byY[2];
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(double.IsFinite(sum));
    }

    private static double At(Expression expression) => expression.Evaluate(new Real(X), new Real(Kelvin)).Value;
}
