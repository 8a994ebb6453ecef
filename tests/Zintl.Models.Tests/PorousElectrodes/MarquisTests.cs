using Zintl.Cells.Designs;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Testing;

namespace Zintl.Models.Tests.PorousElectrodes;

/// <summary>Reduced cells against curves of an independent code, by the criterion that comes with them: 1 mV rms, 5 mV at worst, end within 0.1 %.</summary>
public sealed class MarquisTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("spm_0p2C", ModelKind.SingleParticle)]
    [InlineData("spm_1C", ModelKind.SingleParticle)]
    [InlineData("spm_3C", ModelKind.SingleParticle)]
    [InlineData("spme_0p2C", ModelKind.SingleParticleWithElectrolyte)]
    [InlineData("spme_1C", ModelKind.SingleParticleWithElectrolyte)]
    [InlineData("spme_3C", ModelKind.SingleParticleWithElectrolyte)]
    public void Discharge_OfMarquisCell_LiesOnTheReferenceCurve(string name, ModelKind model)
    {
        MarquisCell cell = new();
        (double[] times, double current, double[] expected) = cell.Curve(name);
        double end = times[^1];
        double[] shared = [.. times.Where(time => time <= 0.99 * end)];
        double[] found = March(cell, model, current).VoltagesAt(shared);
        double[] errors = [.. found.Select((voltage, i) => Math.Abs(voltage - expected[i]))];
        double rms = Math.Sqrt(errors.Average(error => error * error)), ends = March(cell, model, current).TimeAtVoltage(cell.CutOff);
        output.WriteLine(FormattableString.Invariant($"{name}: {1e3 * rms:F4} mV rms, {1e3 * errors.Max():F4} mV at worst, end {ends:F2} s against {end:F2} s"));
        Assert.True(rms < 1e-3);
        Assert.True(errors.Max() < 5e-3);
        Assert.Equal(end, ends, 1e-3 * end);
    }

    private static CellMarch March(MarquisCell cell, ModelKind model, double current)
    {
        CellMarch march = new(CellModelFactory.Create([cell.Design(model)], 1e-6));
        march.Hold(ControlMode.Current, current / cell.Area);
        return march;
    }
}
