using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Numerics.Tests.Functions;

public sealed class LinearTableTests
{
    private static readonly double[] X = [0, 0.1, 0.5, 1], F = [3, 2, 2.5, -1];

    [Theory]
    [InlineData(0, 3, -10)]
    [InlineData(0.05, 2.5, -10)]
    [InlineData(0.3, 2.25, 1.25)]
    [InlineData(1, -1, -7)]
    [InlineData(-1, 13, -10)]
    [InlineData(2, -8, -7)]
    public void Value_OfATable_LiesOnItsLines(double x, double value, double slope)
    {
        LinearTable table = new(X, F);
        Assert.Equal(value, table.Value(x, 300), 1e-14);
        Assert.Equal(slope, table.SlopeX(x, 300), 1e-14);
        Assert.Equal(0, table.SlopeY(x, 300));
    }

    [Fact]
    public void Evaluate_OfEightPoints_GivesEachItsOwn()
    {
        LinearTable table = new(X, F);
        double[] points = [-0.2, 0, 0.1, 0.2, 0.49, 0.7, 1, 1.3];
        table.Evaluate(V8.Load(points), V8.Zero, out V8 value, out V8 slope, out _);
        for (int i = 0; i < V8.Count; i++)
        {
            Assert.Equal(table.Value(points[i], 0), value[i]);
            Assert.Equal(table.SlopeX(points[i], 0), slope[i]);
        }
    }

    [Fact]
    public void Constructor_OfPointsThatDoNotRise_Throws()
    {
        Assert.Throws<ArgumentException>(() => new LinearTable([0, 0], [1, 2]));
        Assert.Throws<ArgumentException>(() => new LinearTable([0], [1]));
        Assert.Throws<ArgumentException>(() => new LinearTable([0, 1], [1, double.NaN]));
    }
}
