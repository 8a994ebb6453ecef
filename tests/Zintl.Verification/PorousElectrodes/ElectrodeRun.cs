using Zintl.Cells.Designs;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Verification.PorousElectrodes;

/// <summary>Marches a porous half-cell through parts at constant current; positive C-rates sodiate. Each part ends at its time, its voltage or a physical end.</summary>
internal sealed class ElectrodeRun
{
    private readonly PorousCell cell;
    private readonly BdfIntegrator integrator;
    private readonly double[] state;
    private readonly double nominal;

    public ElectrodeRun(CellDesign design, double tolerance)
    {
        cell = new PorousCell(design, tolerance);
        integrator = new BdfIntegrator(cell, new IntegratorOptions { MaximumGrowth = 4, MaximumOrder = 2 });
        state = new double[cell.Length];
        nominal = design.NominalCapacity / 3600;
        cell.Initialise(state);
        Start = cell.Inventory(state, 0);
    }

    public CellInventory Start { get; }

    public CellInventory Inventory => cell.Inventory(state, 0);

    public CellReading Reading => cell.Observe(state, 0);

    public long Steps => integrator.Statistics.Steps;

    /// <summary>Time since the start of its part and voltage at each step, part by part.</summary>
    public List<List<(double Time, double Voltage)>> Parts { get; } = [];

    /// <summary>One part.</summary>
    /// <param name="cRate">Positive sodiates.</param>
    /// <param name="seconds">Its longest time, [s].</param>
    /// <param name="distance">Of an end, positive before it, from what an observer reads; null for none.</param>
    public void Go(double cRate, double seconds, Func<CellReading, double>? distance = null)
    {
        double[] rates = new double[state.Length];
        cell.Hold(ControlMode.Current, [cRate * nominal]);
        Assert.Equal(StageOutcome.Converged, cell.Settle(0, state, rates));
        integrator.Start(0, state, 0.01, rates);
        List<(double Time, double Voltage)> part = [(0, cell.Voltage(state, 0))];
        Parts.Add(part);
        double Distance(double time, ReadOnlySpan<double> at) => distance is null ? 1 : distance(cell.Observe(at, 0));
        double before = Distance(0, state);
        for (bool done = false; !done && integrator.Time < seconds;)
        {
            StepOutcome outcome = integrator.TryStep(seconds - integrator.Time);
            if (outcome == StepOutcome.Failed)
            {
                AssertExhausted(cRate);
                break;
            }

            if (outcome == StepOutcome.Infeasible || Distance(0, integrator.Trial) <= 0)
            {
                LocationOutcome location = EventLocator.Locate(integrator, Distance, before, 1e-6);
                if (location == LocationOutcome.Failed)
                {
                    AssertExhausted(cRate);
                    break;
                }

                done = location != LocationOutcome.Shortened;
                if (!integrator.HasTrial) break;
            }

            before = Distance(0, integrator.Trial);
            integrator.Commit();
            part.Add((integrator.Time, cell.Voltage(integrator.State, 0)));
        }

        integrator.State.CopyTo(state);
    }

    /// <summary>No step is short enough where the alloy is empty and the current asks for more: the end that the simulator names "depleted surface".</summary>
    private void AssertExhausted(double cRate)
    {
        Assert.True(cRate < 0);
        Assert.InRange(cell.Observe(integrator.State, 0).PositiveStoichiometry / cell.MaximumStoichiometry, 0, 1e-3);
    }

    /// <summary>Sodiation to 5 mV or almost the capacity, desodiation to 1.0 V.</summary>
    public void Cycle(double cRate = 1)
    {
        Go(cRate, 0.9999 * 3600 / cRate, reading => reading.Voltage - 0.005);
        Go(-cRate, 2 * 3600 / cRate, reading => 1.0 - reading.Voltage);
    }

    /// <summary>Median and 95 % quantile of |dV| to another run over time, [V]; the first second and the last 3 % of each part left out.</summary>
    public (double Median, double Quantile) Difference(ElectrodeRun other)
    {
        List<(double Error, double Weight)> all = [];
        for (int k = 0; k < Parts.Count; k++)
        {
            double end = 0.97 * Math.Min(Parts[k][^1].Time, other.Parts[k][^1].Time);
            for (int i = 1; i < Parts[k].Count; i++)
            {
                (double time, double voltage) = Parts[k][i];
                if (time > 1 && time < end) all.Add((Math.Abs(voltage - At(other.Parts[k], time)), time - Parts[k][i - 1].Time));
            }
        }

        all.Sort();
        return (Quantile(all, 0.5), Quantile(all, 0.95));
    }

    private static double Quantile(List<(double Error, double Weight)> sorted, double share)
    {
        double sought = share * sorted.Sum(each => each.Weight), sum = 0;
        return sorted.First(each => (sum += each.Weight) >= sought).Error;
    }

    private static double At(List<(double Time, double Voltage)> part, double time)
    {
        int i = part.FindIndex(point => point.Time >= time);
        (double t0, double v0) = part[i - 1];
        (double t1, double v1) = part[i];
        return v0 + (v1 - v0) * (time - t0) / (t1 - t0);
    }
}
