using Zintl.Models.PorousElectrodes;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Sensitivities;

/// <summary>
/// Where each of the cells side by side meets the end that the first one has met: on the solution of the last step, a little before or behind it, so that every cell
/// begins the next step at its own event and states and times carry what the event's moment does to them.
/// </summary>
internal sealed class LaneEnds(ICellModel model, EndWatch watch, LaneInterpolant interpolant)
{
    private const int Iterations = 6;

    /// <summary>Moves every lane to its own end.</summary>
    /// <param name="time">When the first one meets it, [s].</param>
    /// <param name="state">Receives all of them there.</param>
    /// <param name="moved">Receives how much later each meets it, [s].</param>
    /// <returns>False where the end does not tell cells apart or is not sharp.</returns>
    public bool Find(double time, double[] state, double[] moved)
    {
        if (watch.Passed.Quantity == WatchedQuantity.Reserve) return false;
        double back = interpolant.Short;
        Array.Fill(moved, -back);
        if (!interpolant.At(time, moved, state)) return false;
        double before = watch.ToPassed(state, 0);
        Array.Clear(moved);
        if (!interpolant.At(time, moved, state)) return false;
        double aim = watch.ToPassed(state, 0), slope = (aim - before) / back;
        if (!(slope < 0)) return false;
        for (int i = 0; i < Iterations; i++)
        {
            for (int lane = 1; lane < model.Width; lane++) moved[lane] -= (watch.ToPassed(state, lane) - aim) / slope;
            if (!moved.All(double.IsFinite) || !interpolant.At(time, moved, state)) return false;
        }

        return true;
    }
}
