using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Sensitivities;

/// <summary>Cells side by side near the last step in time, each at its own moment.</summary>
internal sealed class LaneInterpolant(ICellModel model, BdfIntegrator integrator)
{
    private const double ShareOfStep = 1e-3, ShareOfTime = 1e-6;

    private readonly int[] lanes = [.. Enumerable.Range(0, model.Length).Select(model.LaneOf)];
    private readonly double[] work = new double[model.Length], rates = new double[model.Length];

    /// <summary>A time much shorter than the last step, [s], fit to take a slope from.</summary>
    public double Short => Math.Max(ShareOfStep * integrator.TrialStep, ShareOfTime * integrator.TrialTime);

    /// <summary>Slope of the first cell's voltage, [V/s].</summary>
    public double VoltageSlope(double time)
    {
        double apart = Short;
        integrator.Interpolate(time + apart, work);
        double after = model.Voltage(work, 0);
        integrator.Interpolate(time - apart, work);
        return (after - model.Voltage(work, 0)) / (2 * apart);
    }

    /// <summary>All cells at one moment inside the last step; potentials solved for where amounts tell all.</summary>
    public bool At(double time, double[] state)
    {
        integrator.Interpolate(time, state);
        return Settles(time, state);
    }

    /// <summary>The cells at a moment of the last step moved by a little in each lane, before or behind.</summary>
    public bool At(double time, ReadOnlySpan<double> moved, double[] state)
    {
        for (int lane = 0; lane < model.Width; lane++)
        {
            integrator.Interpolate(time + moved[lane], work);
            for (int slot = 0; slot < lanes.Length; slot++)
            {
                if (lanes[slot] == lane) state[slot] = work[slot];
            }
        }

        return Settles(time, state);
    }

    private bool Settles(double time, double[] state) => !model.HasSmoothAmounts || model.Settle(time, state, rates) == StageOutcome.Converged;
}
