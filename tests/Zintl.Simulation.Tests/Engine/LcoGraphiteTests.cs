using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Simulation.Engine;
using Zintl.Simulation.Tests.Batches;

namespace Zintl.Simulation.Tests.Engine;

/// <summary>LCO | graphite of LIONSIMBA and PETLION against values extrapolated from 80 and 120 volumes by an independent code.</summary>
public sealed class LcoGraphiteTests(ITestOutputHelper output)
{
    private static readonly (double Time, double Voltage)[] Slow = [(100, 3.96310), (600, 3.79368), (1800, 3.55483), (3000, 3.25166), (3550, 2.84410)];
    private static readonly (double Time, double Voltage)[] Fast = [(60, 3.6746), (120, 3.5886), (240, 3.43105), (480, 3.01556), (600, 2.70327)];

    [Theory]
    [InlineData(1, 50, 0.5e-3, 0.1e-3)]
    [InlineData(3, 60, 2e-3, 0.3e-3)]
    public void Discharge_ConvergesToTheGoldValues_InSecondOrder(int cRate, int period, double within, double extrapolatedWithin)
    {
        (double Time, double Voltage)[] gold = cRate == 1 ? Slow : Fast;
        double[] coarse = Voltages(cRate, period, 40, gold), fine = Voltages(cRate, period, 80, gold);
        for (int i = 0; i < gold.Length; i++)
        {
            double error = coarse[i] - gold[i].Voltage, extrapolated = (4 * fine[i] - coarse[i]) / 3 - gold[i].Voltage;
            output.WriteLine(FormattableString.Invariant($"{cRate}C {gold[i].Time} s: 40 volumes {1e3 * error:0.000} mV, extrapolated {1e3 * extrapolated:0.000} mV"));
            Assert.InRange(error, -within, within);
            Assert.InRange(extrapolated, -extrapolatedWithin, extrapolatedWithin);
        }
    }

    private static double[] Voltages(int cRate, int period, int volumes, (double Time, double Voltage)[] gold)
    {
        CellDesign design = DrawnCells.Cell(volumes: volumes) with { Mesh = new MeshDesign { Electrode = volumes, Separator = volumes, Particle = volumes, ParticleGrading = 1 } };
        string step = string.Create(CultureInfo.InvariantCulture, $"Discharge at {29.23 * cRate} A until 2.5 V ({period} s period)");
        CellSolution run = CellSimulator.Run(design, ProtocolParser.Parse(step), new SimulationOptions { RelativeTolerance = 1e-6 });
        Assert.Equal(RunState.Finished, run.State);
        return [.. gold.Select(point => run.Record.Voltage[Nearest(run, point.Time)])];
    }

    private static int Nearest(CellSolution run, double time)
    {
        int row = 0;
        while (run.Record.Time[row] < time - 1e-6) row++;
        Assert.Equal(time, run.Record.Time[row], 1e-6);
        return row;
    }
}
