using System.Collections.Immutable;
using Zintl.Analysis.Review;
using Zintl.Materials;
using Zintl.Testing;

namespace Zintl.Validation;

/// <summary>Consistency: at C/50 the simulated curve shows the branch potentials that the library holds. A check of the chain, not a prediction.</summary>
public sealed class PlateauTests(ITestOutputHelper output)
{
    private static readonly MaterialLibrary Library = MaterialLibrary.Load(Repository.Data);

    [Theory]
    [InlineData("Bi")]
    [InlineData("Sn")]
    [InlineData("Sb")]
    [InlineData("Pb")]
    [InlineData("red-P")]
    [InlineData("black-P")]
    [InlineData("Ge")]
    [InlineData("a-Si")]
    public void Plateau_AtOneFiftieth_LiesWithinTenMillivolts(string host)
    {
        ImmutableArray<PlateauAtRate> rows = PlateauSimulation.Run(host, 0.02, 2e-6, Library);
        foreach (PlateauAtRate row in rows)
        {
            output.WriteLine(FormattableString.Invariant($"{host} {row.Step}: {row.Sodiating:0.000} / {row.Desodiating:0.000} V, curated {row.CuratedSodiating:0.000} / {row.CuratedDesodiating:0.000} V ({row.Evidence})"));
            Assert.NotNull(row.Deviation);
            Assert.InRange(row.Deviation.Value, 0, 0.010);
        }
    }

    [Theory]
    [InlineData("Bi")]
    [InlineData("Sn")]
    public void Polarisation_WithTheRate_Grows(string host)
    {
        ImmutableArray<PlateauAtRate> slow = PlateauSimulation.Run(host, 0.02, 2e-6, Library);
        ImmutableArray<PlateauAtRate> fast = PlateauSimulation.Run(host, 0.5, 2e-6, Library);
        for (int k = 0; k < slow.Length; k++)
        {
            if (fast[k].Polarisation is { } gap) Assert.True(gap > slow[k].Polarisation);
        }
    }
}
