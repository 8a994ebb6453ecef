using Zintl.Cells.Designs;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Testing;

namespace Zintl.Verification.PorousElectrodes;

/// <summary>With ever better transport a porous cell becomes one with a single particle of each material (Marquis 2019, doi:10.1149/2.0341915jes).</summary>
public sealed class SingleParticleLimitTests(ITestOutputHelper output)
{
    private static readonly double[] Scales = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];

    [Fact]
    public void PorousCell_WithBetterTransport_ApproachesSingleParticlesWithSlopeOne()
    {
        double[] errors = Errors(ModelKind.SingleParticle);
        for (int i = 1; i < Scales.Length; i++)
        {
            if (Scales[i] > 1e5) continue;
            Assert.Equal(1, Math.Log10(errors[i - 1] / errors[i]), 0.1);
        }

        Assert.True(errors[^1] < 1.5e-5 * errors[0]);
    }

    [Fact]
    public void PorousCell_WithBetterTransport_ApproachesTheCorrectedCellFaster()
    {
        double[] plain = Errors(ModelKind.SingleParticle), corrected = Errors(ModelKind.SingleParticleWithElectrolyte);
        for (int i = 0; i < 3; i++) Assert.True(corrected[i] < 0.3 * plain[i]);
        Assert.Equal(2, Math.Log10(corrected[0] / corrected[1]), 0.3);
    }

    /// <summary>Root mean square difference of the voltages over a discharge at each scale of sigma, kappa and D_e, [V].</summary>
    private double[] Errors(ModelKind reduced)
    {
        double[] times = [.. Enumerable.Range(1, 20).Select(i => 50.0 * i)];
        double[] errors = [.. Scales.Select(scale =>
        {
            double[] resolved = Voltages(ModelKind.PorousElectrode, scale, times), single = Voltages(reduced, scale, times);
            return Math.Sqrt(resolved.Zip(single, (a, b) => (a - b) * (a - b)).Average());
        })];
        for (int i = 0; i < Scales.Length; i++) output.WriteLine(FormattableString.Invariant($"{reduced} x {Scales[i]:e0}: {1e3 * errors[i]:e3} mV rms"));
        return errors;
    }

    private static double[] Voltages(ModelKind model, double scale, double[] times)
    {
        CellDesign design = RoundCells.Full(model, transport: scale) with { ContactResistance = 0 };
        CellMarch march = new(CellModelFactory.Create([design], 1e-9));
        march.Hold(ControlMode.Current, 15);
        return march.VoltagesAt(times);
    }
}
