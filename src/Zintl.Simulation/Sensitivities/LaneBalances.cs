using Zintl.Materials;
using Zintl.Models.PorousElectrodes;

namespace Zintl.Simulation.Sensitivities;

/// <summary>Whether each of the cells side by side keeps its guest and its salt.</summary>
internal sealed class LaneBalances
{
    private readonly ICellModel model;
    private readonly CellInventory[] start;

    public LaneBalances(ICellModel model, double[] state)
    {
        this.model = model;
        start = [.. Enumerable.Range(0, model.Width).Select(lane => model.Inventory(state, lane))];
    }

    /// <summary>Largest violation so far, over what there is of each quantity or has been passed, [-].</summary>
    public double Largest { get; private set; }

    public void Check(double[] state)
    {
        for (int lane = 0; lane < model.Width; lane++)
        {
            CellInventory first = start[lane], now = model.Inventory(state, lane);
            double passed = (now.Passed - first.Passed) / PhysicalConstants.Faraday;
            double positive = now.PositiveGuest - first.PositiveGuest - passed;
            double negative = first.NegativeGuest == 0 ? 0 : now.NegativeGuest - first.NegativeGuest + passed;
            double guests = Math.Max(first.PositiveGuest + first.NegativeGuest, Math.Abs(passed));
            if (guests > 0) Largest = Math.Max(Largest, Math.Max(Math.Abs(positive), Math.Abs(negative)) / guests);
            Largest = Math.Max(Largest, Math.Abs(now.Salt / first.Salt - 1));
        }
    }
}
