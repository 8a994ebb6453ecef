using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Numerics.Tests.Functions;

public sealed class ArrheniusTableTests
{
    private static readonly double[] Levels = [270, 290, 300, 330];
    private static readonly ArrheniusTable Table = new(Levels, [0, 1, 2], [[1, 2, 5], [2, 3, 9], [3, 5, 10], [3, 8, 20]]);

    [Theory]
    [InlineData(0, 270, 1)]
    [InlineData(1, 290, 3)]
    [InlineData(2, 300, 10)]
    [InlineData(1, 330, 8)]
    public void Value_AtALevel_IsThatOfTheColumn(double x, double y, double expected) => Assert.Equal(expected, Table.Value(x, y), 1e-13 * expected);

    [Theory]
    [InlineData(280)]
    [InlineData(295)]
    [InlineData(250)]
    [InlineData(350)]
    public void Value_BetweenAndBeyondLevels_IsOnTheLineOfLogarithms(double y)
    {
        int k = y < 290 ? 0 : y < 300 ? 1 : 2;
        double low = Math.Log(Table.Value(1, Levels[k])), high = Math.Log(Table.Value(1, Levels[k + 1]));
        double share = (1 / Levels[k] - 1 / y) / (1 / Levels[k] - 1 / Levels[k + 1]), expected = Math.Exp(low + share * (high - low));
        Assert.Equal(expected, Table.Value(1, y), 1e-12 * expected);
    }

    [Fact]
    public void Evaluate_LanesOfDifferentTemperature_EqualEachAlone()
    {
        double[] x = [0.1, 0.4, 0.7, 1, 1.3, 1.6, 1.9, 2.2], y = [260, 275, 290, 291, 299, 300.5, 329, 340];
        Table.Evaluate(V8.Load(x), V8.Load(y), out V8 value, out V8 byX, out V8 byY);
        for (int lane = 0; lane < V8.Count; lane++)
        {
            Assert.Equal(Table.Value(x[lane], y[lane]), value[lane]);
            Assert.Equal(Table.SlopeX(x[lane], y[lane]), byX[lane]);
            Assert.Equal(Table.SlopeY(x[lane], y[lane]), byY[lane]);
        }
    }

    [Theory]
    [InlineData(0.5, 280)]
    [InlineData(1.5, 310)]
    public void Slopes_AreThoseOfDifferences(double x, double y)
    {
        const double h = 1e-5;
        double byX = (Table.Value(x + h, y) - Table.Value(x - h, y)) / (2 * h), byY = (Table.Value(x, y + h) - Table.Value(x, y - h)) / (2 * h);
        Assert.Equal(byX, Table.SlopeX(x, y), 1e-8 * Math.Abs(byX));
        Assert.Equal(byY, Table.SlopeY(x, y), 1e-6 * Math.Abs(byY));
    }
}
