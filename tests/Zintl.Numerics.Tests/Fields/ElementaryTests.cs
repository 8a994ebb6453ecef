using Zintl.Numerics.Fields;
using Zintl.Numerics.Random;

namespace Zintl.Numerics.Tests.Fields;

public sealed class ElementaryTests
{
    private const int Samples = 100_000;

    private static readonly double[] Corners =
    [
        0.0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e-310, double.MaxValue, double.MinValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, 709.7, 709.8, 710.1, -708.5, -745.1, -745.2, -750, 1e-20, 268435456, 268435457, 0.5, 2,
    ];

    public static TheoryData<string> Functions => ["Exp", "Log", "Sqrt", "Asinh"];

    [Theory]
    [MemberData(nameof(Functions))]
    public void EightLanes_SameArguments_SameBitsAsOne(string name)
    {
        double[] arguments = Arguments(name);
        Span<double> lanes = stackalloc double[V8.Count];
        for (int i = 0; i + V8.Count <= arguments.Length; i += V8.Count)
        {
            Apply(name, V8.Load(arguments.AsSpan(i))).Store(lanes);
            for (int j = 0; j < V8.Count; j++)
                AssertSameBits(Apply(name, Real.From(arguments[i + j])).Value, lanes[j], arguments[i + j]);
        }
    }

    [Theory]
    [InlineData("Exp", 2)]
    [InlineData("Log", 2)]
    [InlineData("Asinh", 2)]
    public void Function_AgainstTheRuntimes_DiffersByFewUnitsInTheLastPlace(string name, int units)
    {
        long worst = 0;
        foreach (double x in Arguments(name))
        {
            double value = Apply(name, Real.From(x)).Value, expected = Runtime(name, x);
            if (double.IsNaN(expected) || double.IsNaN(value))
                Assert.Equal(double.IsNaN(expected), double.IsNaN(value));
            else
                worst = Math.Max(worst, Math.Abs(BitConverter.DoubleToInt64Bits(value) - BitConverter.DoubleToInt64Bits(expected)));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{name}: at most {worst} units in the last place"));
        Assert.InRange(worst, 0, units);
    }

    [Theory]
    [InlineData(1e-3, 1)]
    [InlineData(0.5, 1)]
    [InlineData(20, 1)]
    [InlineData(20, -1)]
    public void Exp_OfLog_GivesTheArgumentBack(double argument, int sign)
    {
        double x = sign > 0 ? argument : 1 / argument, logarithm = Real.Log(new(x)).Value;
        Assert.Equal(x, Real.Exp(new(logarithm)).Value, (1 + Math.Abs(logarithm)) * 4e-16 * x);
    }

    [Fact]
    public void Choices_EveryLane_TakesItsOwnSide()
    {
        double[] x = [0, -0.0, 1, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon], y = [-0.0, 0, 2, -3, 1, double.NaN, 5, 0];
        V8 a = V8.Load(x), b = V8.Load(y);
        for (int i = 0; i < V8.Count; i++)
        {
            AssertSameBits(Real.Max(new(x[i]), new(y[i])).Value, V8.Max(a, b)[i], x[i]);
            AssertSameBits(Real.Min(new(x[i]), new(y[i])).Value, V8.Min(a, b)[i], x[i]);
            AssertSameBits(Real.Select(new(x[i]), Real.One, new(7)).Value, V8.Select(a, V8.One, V8.From(7))[i], x[i]);
        }

        Assert.Equal([7, 7, 1, 7, 7, 1, 7, 1], Enumerable.Range(0, V8.Count).Select(i => V8.Select(a, V8.One, V8.From(7))[i]));
    }

    private static T Apply<T>(string name, T x)
        where T : struct, IReal<T> => name switch { "Exp" => T.Exp(x), "Log" => T.Log(x), "Sqrt" => T.Sqrt(x), _ => T.Asinh(x) };

    private static double Runtime(string name, double x) => name switch { "Exp" => Math.Exp(x), "Log" => Math.Log(x), _ => Math.Asinh(x) };

    private static double[] Arguments(string name)
    {
        var random = new Xoshiro256(7);
        double[] result = new double[Samples];
        Corners.CopyTo(result, 0);
        for (int i = Corners.Length; i < result.Length; i++)
        {
            double sign = name is "Log" or "Sqrt" || random.Next(2) == 0 ? 1 : -1;
            result[i] = name == "Exp" && i % 2 == 0 ? 1500 * (random.NextDouble() - 0.5) : sign * random.NextLog(i % 4 == 0 ? 1e-308 : 1e-3, i % 4 == 0 ? 1e305 : 1e3);
        }

        return result;
    }

    private static void AssertSameBits(double expected, double actual, double argument)
    {
        bool isSame = double.IsNaN(expected) ? double.IsNaN(actual) : BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual);
        Assert.True(isSame, FormattableString.Invariant($"At {argument:r}: one lane {expected:r}, eight lanes {actual:r}"));
    }
}
