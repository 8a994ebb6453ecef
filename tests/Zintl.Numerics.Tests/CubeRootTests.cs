using Zintl.Numerics;
using Zintl.Numerics.Random;

namespace Zintl.Numerics.Tests;

public sealed class CubeRootTests
{
    [Fact]
    public void Of_AnyMagnitude_IsWithinThreeUnits()
    {
        Xoshiro256 random = new(3);
        for (int i = 0; i < 100_000; i++)
        {
            double x = random.NextLog(1e-120, 1e120);
            double expected = Math.Cbrt(x);
            Assert.InRange(Math.Abs(CubeRoot.Of(x) - expected), 0, 3.01 * (Math.BitIncrement(expected) - expected));
        }
    }

    [Fact]
    public void Of_OneAndEight_IsExact()
    {
        Assert.Equal(1, CubeRoot.Of(1));
        Assert.Equal(2, CubeRoot.Of(8));
    }
}
