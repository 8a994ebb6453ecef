namespace Zintl.Analysis.Cycles;

/// <summary>Collects the rows of one branch.</summary>
internal sealed class BranchBuilder(int cycle, BranchDirection direction)
{
    private readonly List<int> rows = [];
    private readonly List<double> charge = [];
    private readonly List<double> voltage = [];
    private readonly List<double> stoichiometry = [];
    private readonly List<double> potential = [];
    private double passed;
    private double energy;

    public bool Continues(int otherCycle, BranchDirection otherDirection) => cycle == otherCycle && direction == otherDirection;

    public void Add(int row, double chargeStep, double energyStep, double rowVoltage, double rowStoichiometry, double? rowPotential)
    {
        passed += chargeStep;
        energy += energyStep;
        rows.Add(row);
        charge.Add(passed);
        voltage.Add(rowVoltage);
        stoichiometry.Add(rowStoichiometry);
        if (rowPotential is { } own)
            potential.Add(own);
    }

    /// <summary>Ends the branch; one that passed no charge is dropped.</summary>
    public void CloseInto(List<CycleBranch> branches)
    {
        if (passed <= 0)
            return;
        branches.Add(new CycleBranch
        {
            Cycle = cycle,
            Direction = direction,
            Rows = [.. rows],
            Charge = [.. charge],
            Voltage = [.. voltage],
            Stoichiometry = [.. stoichiometry],
            Energy = energy,
            Potential = potential.Count > 0 ? [.. potential] : null,
        });
    }
}
