using Zintl.Materials;
using Zintl.Models.Hysteresis;
using Zintl.Testing;

namespace Zintl.Models.Tests.Kinetics;

public sealed class BranchOffsetTests
{
    private static readonly double[] Plateaus = [0.53, 0.46, 0.16, 0.08];
    private static readonly double[] Sodiating = [0.08, 0.28, 0.06, 0.04];
    private static readonly double[] Desodiating = [0.14, 0.06, 0.11, 0.06];

    [Fact]
    public void At_EachPlateau_IsItsOffset()
    {
        BranchOffset offset = Create();
        for (int k = 0; k < Plateaus.Length; k++)
        {
            Assert.Equal(-Sodiating[k], offset.At(Plateaus[k], 1e-4, false), 1e-6);
            Assert.Equal(Desodiating[k], offset.At(Plateaus[k], -1e-4, false), 1e-6);
        }
    }

    [Theory]
    [InlineData(1e-4)]
    [InlineData(-1e-4)]
    public void Branch_OverAllPotentials_IsMonotoneAndDissipates(double rate)
    {
        BranchOffset offset = Create();
        double last = double.NegativeInfinity;
        for (double potential = -0.1; potential < 0.8; potential += 1e-4)
        {
            double branch = potential + offset.At(potential, rate, false);
            Assert.True(branch >= last - 1e-12);
            Assert.True(offset.At(potential, rate, false) * rate <= 0);
            last = branch;
        }
    }

    [Fact]
    public void At_Rest_IsZero() => Assert.Equal(0, Create().At(0.3, 0, false));

    private static BranchOffset Create()
    {
        var path = ReferenceTin.Path();
        var steps = path.Steps.Select((step, k) => step with { Sodiating = Given(Sodiating[k]), Desodiating = Given(Desodiating[k]), FirstSodiating = Given(Sodiating[k]) });
        return new BranchOffset(path with { Steps = [.. steps] }, 298.15, 1e-9);
    }

    private static Sourced Given(double value) => Sourced.Assumed(value, "test");
}
