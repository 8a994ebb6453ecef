using Zintl.Analysis.Runs;
using Zintl.Cells;

namespace Zintl.Analysis.Cycles;

/// <summary>
/// Splits a record into its branches. Charge follows from the trapezium rule over rows of one step; between steps the current of the later row counts, so that
/// a step never leaks into its neighbour.
/// </summary>
public static class BranchReader
{
    /// <summary>Reads the branches in time order.</summary>
    /// <param name="record">The record; its channel of the host's stoichiometry is used where present, else charge is counted from the start of the cell.</param>
    /// <param name="cell">The cell, for its amount of host.</param>
    public static IReadOnlyList<CycleBranch> Read(CellRecord record, AnalysedCell cell)
    {
        var branches = new List<CycleBranch>();
        BranchBuilder? open = null;
        double[] stoichiometry = Stoichiometry(record, cell);
        bool apart = cell.IsFullCell & record.Auxiliary.TryGetValue(Channels.NegativePotential, out var potential);
        for (int row = 0; row < record.Time.Length; row++)
        {
            double charge = ChargeInto(record, row, out double energy);
            double current = charge != 0 ? charge : record.Current[row];
            if (current == 0)
                continue;
            BranchDirection direction = current < 0 != cell.IsFullCell ? BranchDirection.Sodiation : BranchDirection.Desodiation;
            if (open is null || !open.Continues(record.Cycle[row], direction))
            {
                open?.CloseInto(branches);
                open = new BranchBuilder(record.Cycle[row], direction);
            }

            open.Add(row, Math.Abs(charge), Math.Abs(energy), record.Voltage[row], stoichiometry[row], apart ? potential[row] : null);
        }

        open?.CloseInto(branches);
        return branches;
    }

    /// <summary>Charge that passed between the previous row and this one, [C], positive when it charges the cell.</summary>
    internal static double ChargeInto(CellRecord record, int row, out double energy)
    {
        energy = 0;
        if (row == 0)
            return 0;
        double duration = record.Time[row] - record.Time[row - 1];
        bool sameStep = record.Step[row] == record.Step[row - 1] && record.Cycle[row] == record.Cycle[row - 1];
        double earlier = sameStep ? record.Current[row - 1] : record.Current[row];
        double earlierVoltage = sameStep ? record.Voltage[row - 1] : record.Voltage[row];
        energy = 0.5 * duration * ((earlier * earlierVoltage) + (record.Current[row] * record.Voltage[row]));
        return 0.5 * duration * (earlier + record.Current[row]);
    }

    private static double[] Stoichiometry(CellRecord record, AnalysedCell cell)
    {
        if (record.Auxiliary.TryGetValue(cell.StoichiometryChannel, out var channel))
            return [.. channel];
        double[] counted = new double[record.Time.Length];
        double perCharge = (cell.IsFullCell ? -1 : 1) / (cell.ChargePerStoichiometry * cell.HostMass), stoichiometry = cell.InitialStoichiometry;
        for (int row = 0; row < counted.Length; row++)
            counted[row] = stoichiometry -= ChargeInto(record, row, out _) * perCharge;
        return counted;
    }
}
