using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions.Expressions;

namespace Zintl.Numerics.Tests.Functions;

public sealed class ExpressionTests
{
    private const double X = 0.37, Kelvin = 305;

    public static TheoryData<string, double> Formulas => new()
    {
        { "1.9793*exp(-39.3631*x) + 0.2482 - 0.0909*tanh(29.8538*(x-0.1234))", 1.9793 * Math.Exp(-39.3631 * X) + 0.2482 - 0.0909 * Math.Tanh(29.8538 * (X - 0.1234)) },
        { "0.1297 * (x / 1000) ** 3 - 2.51 * (x / 1000) ** 1.5 + 3.329 * (x / 1000)", 0.1297 * Math.Pow(X / 1000, 3) - 2.51 * Math.Pow(X / 1000, 1.5) + 3.329 * (X / 1000) },
        { "2 ** 3 ** 2", 512 },
        { "2^-2", 0.25 },
        { "-2 ** 2", -4 },
        { "(-2) ** 3", -8 },
        { "-x ** 2 * -3", 3 * X * X },
        { "1 - 2 - 3", -4 },
        { "8 / 4 / 2 * 3", 3 },
        { "+.5e+1 + 5.E-1", 5.5 },
        { "ln(x) - log(x) + log10(1000)", 3 },
        { "sqrt(x) * asinh(x)", Math.Sqrt(X) * Math.Asinh(X) },
        { "sinh(x) + sinh(3 * x) + cosh(-x)", Math.Sinh(X) + Math.Sinh(3 * X) + Math.Cosh(X) },
        { "sin(x) + 2 * cos(x) + sin(-40 * x) + cos(100 + x) + sin(pi / 6)", Math.Sin(X) + 2 * Math.Cos(X) - Math.Sin(40 * X) + Math.Cos(100 + X) + 0.5 },
        { "min(x, 0.2) + max(x, 0.2) + abs(x - 1)", X + 0.2 + 1 - X },
        { "exp(1000 * (1 / 298.15 - 1 / T))", Math.Exp(1000 * (1 / 298.15 - 1 / Kelvin)) },
        { "x ** x", Math.Pow(X, X) },
        { "tanh(0.1 * x) + tanh(1e4 * x) + tanh(-2)", Math.Tanh(0.1 * X) + 1 + Math.Tanh(-2) },
    };

    public static TheoryData<string, int> Broken => new()
    {
        { "", 1 }, { "  ", 3 }, { "1 +", 4 }, { "1 + * 2", 5 }, { "(x", 3 }, { "x)", 2 }, { "exp x", 5 }, { "min(x)", 6 }, { "exp(x, x)", 6 }, { "foo(x)", 1 },
        { "2 x", 3 }, { "x & 1", 3 }, { "1e999", 1 }, { ".", 1 }, { "3 * y", 5 }, { "__import__('os')", 1 }, { "import os", 1 }, { "x.real", 2 }, { "1..2", 3 }, { "x ** ", 6 }, { "\u0661", 1 },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Evaluate_OfAFormula_IsWhatItSays(string text, double expected)
    {
        Expression expression = Expression.Parse(text);
        Assert.Equal(expected, expression.Evaluate(new Real(X), new Real(Kelvin)).Value, 4e-15 * Math.Max(1, Math.Abs(expected)));
        Assert.Equal(expected, new ExpressionFunction(expression).Value(X, Kelvin), 4e-15 * Math.Max(1, Math.Abs(expected)));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Parse_OfAnythingElse_NamesTheColumn(string text, int column)
    {
        Assert.Null(Expression.TryParse(text, out ExpressionFault? fault));
        Assert.Equal(column, fault!.Column);
        Assert.NotEmpty(fault.Found);
        Assert.NotEmpty(fault.Expected);
        Assert.Throws<FormatException>(() => Expression.Parse(text));
    }

    [Fact]
    public void Parse_BeyondItsLimits_IsAFault()
    {
        foreach (string text in new[] { new string('(', 5000) + "x", new string('-', 5000) + "x", string.Concat(Enumerable.Repeat("2**", 3000)) + "x", new string('1', 30000), string.Concat(Enumerable.Repeat("x+", 5000)) + "x" })
        {
            Assert.Null(Expression.TryParse(text, out ExpressionFault? fault));
            Assert.NotNull(fault);
        }
    }

    [Fact]
    public void Functions_OfLargeArguments_StayFinite()
    {
        foreach (string name in new[] { "tanh", "sinh", "cosh", "sin", "cos", "asinh" })
        {
            ExpressionFunction function = new(Expression.Parse($"{name}(x)"));
            foreach (double x in new[] { -1e300, -1e12, -800, -0.0, 1e-300, 800, 1e12, 1e300 })
            {
                Assert.True(double.IsFinite(function.Value(x, 300)), name);
                Assert.True(double.IsFinite(function.SlopeX(x, 300)), name);
            }
        }
    }

    [Fact]
    public void Hyperbolics_OverTheirRange_AgreeWithTheLibrary()
    {
        Expression tanh = Expression.Parse("tanh(x)"), sinh = Expression.Parse("sinh(x)"), cosh = Expression.Parse("cosh(x)");
        for (double x = -30; x <= 30; x += 0.0137)
        {
            AssertClose(Math.Tanh(x), tanh, x);
            AssertClose(Math.Sinh(x), sinh, x);
            AssertClose(Math.Cosh(x), cosh, x);
        }
    }

    private static void AssertClose(double expected, Expression function, double x) =>
        Assert.Equal(expected, function.Evaluate(new Real(x), new Real(1)).Value, 1e-14 * Math.Abs(expected) + 1e-300);
}
