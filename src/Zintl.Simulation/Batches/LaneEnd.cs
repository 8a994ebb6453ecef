using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Batches;

/// <summary>
/// Finds where a lane meets its end inside the time step just committed: amounts by the dense output, potentials solved for at them. Illinois variant of false position
/// (doi:10.1007/BF01934364) on the interpolant, then on the solved potentials from there.
/// </summary>
internal sealed class LaneEnd(ICellModel model, BdfIntegrator integrator)
{
    /// <summary>Distance within which the end is met, in units of its scale (1 V for voltages), [-].</summary>
    private const double Tolerance = 1e-8;

    private const int MaximumIterations = 60;
    private readonly double[] state = new double[model.Length], rates = new double[model.Length];

    /// <summary>Ends the lane and keeps its state.</summary>
    /// <param name="lane">Its distance at the start of the step is positive.</param>
    /// <param name="start">Start of the time step, [s].</param>
    /// <param name="atEnd">Distance at its end, not positive.</param>
    /// <param name="held">Receives the lane's state at its end.</param>
    public void Find(CellLane lane, double start, double atEnd, Span<double> held)
    {
        double end = integrator.Time, guess = Root(lane, start, lane.Distance, end, atEnd, settles: false);
        double atGuess = Distance(lane, guess, settles: true);
        double found = Math.Abs(atGuess) <= Tolerance ? guess
            : atGuess > 0 ? Root(lane, guess, atGuess, end, atEnd, settles: true)
            : Root(lane, start, lane.Distance, guess, atGuess, settles: true);
        lane.EndAt(found, model.Observe(state, lane.Lane), state);
        LaneSlots.Copy(state, held, lane.Lane);
    }

    private double Root(CellLane lane, double near, double nearValue, double far, double farValue, bool settles)
    {
        int lastSide = 0;
        double at = far;
        for (int i = 0; i < MaximumIterations; i++)
        {
            at = near + (far - near) * nearValue / (nearValue - farValue);
            if (!(at > near && at < far)) at = 0.5 * (near + far);
            double value = Distance(lane, at, settles);
            if (Math.Abs(value) <= Tolerance || far - near <= 1e-14 * far) break;
            int side = value > 0 ? 1 : -1;
            if (side > 0) (near, nearValue) = (at, value);
            else (far, farValue) = (at, value);
            if (side == lastSide && side > 0) farValue *= 0.5;
            else if (side == lastSide) nearValue *= 0.5;
            lastSide = side;
        }

        return at;
    }

    private double Distance(CellLane lane, double time, bool settles)
    {
        integrator.Interpolate(time, state);
        if (settles && model.Settle(time, state, rates) != StageOutcome.Converged) integrator.Interpolate(time, state);
        return lane.DistanceAt(state);
    }
}
