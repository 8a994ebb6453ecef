using System.Collections.Immutable;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Cycles;

/// <summary>
/// Gives peaks of dQ/dV their steps of the path: in order, and closest in potential and stoichiometry together. Potential alone fails where an overpotential
/// moves a plateau onto its neighbour's place, stoichiometry alone where fronts follow each other closely.
/// </summary>
internal static class PlateauMatcher
{
    public static ImmutableArray<Plateau> Match(CycleBranch branch, IReadOnlyList<DifferentialPeak> peaks, SodiationPath path)
    {
        var candidates = new List<(DifferentialPeak Peak, double Stoichiometry, double Position)>();
        for (int i = peaks.Count - 1; i >= 0; i--)
        {
            if (Position(branch, peaks[i]) is double position)
                candidates.Add((peaks[i], MidPlateau.At(branch.Charge, branch.Stoichiometry, position) ?? branch.Stoichiometry[0], position));
        }

        while (candidates.Count > path.Steps.Length)
            candidates.Remove(Smallest(candidates));
        int[] steps = Assign(candidates, branch.Direction, path);
        var plateaus = ImmutableArray.CreateBuilder<Plateau>();
        for (int i = 0; i < steps.Length; i++)
            plateaus.Add(Describe(branch, path, steps[i], candidates[i].Peak, candidates[i].Position));
        if (branch.Direction == BranchDirection.Desodiation)
            plateaus.Reverse();
        return plateaus.ToImmutable();
    }

    /// <summary>Charge of the branch at which half of a peak's charge has passed.</summary>
    private static double? Position(CycleBranch branch, DifferentialPeak peak)
    {
        double inside = 0, moment = 0;
        for (int i = 1; i < branch.Charge.Length; i++)
        {
            double voltage = 0.5 * (branch.Voltage[i] + branch.Voltage[i - 1]);
            if (voltage < peak.Low || voltage >= peak.High)
                continue;
            double charge = branch.Charge[i] - branch.Charge[i - 1];
            inside += charge;
            moment += 0.5 * charge * (branch.Charge[i] + branch.Charge[i - 1]);
        }

        return inside > 0 ? moment / inside : null;
    }

    private static (DifferentialPeak Peak, double Stoichiometry, double Position) Smallest(List<(DifferentialPeak Peak, double Stoichiometry, double Position)> candidates)
    {
        int smallest = 0;
        for (int i = 1; i < candidates.Count; i++)
        {
            if (candidates[i].Peak.Charge < candidates[smallest].Peak.Charge)
                smallest = i;
        }

        return candidates[smallest];
    }

    /// <summary>Cheapest rising assignment of peaks (falling potential) to steps, by dynamic programming over (peaks placed, steps used).</summary>
    private static int[] Assign(List<(DifferentialPeak Peak, double Stoichiometry, double Position)> peaks, BranchDirection direction, SodiationPath path)
    {
        int count = peaks.Count, steps = path.Steps.Length;
        double[,] cost = new double[count + 1, steps + 1];
        for (int peak = 1; peak <= count; peak++)
        {
            cost[peak, peak - 1] = double.PositiveInfinity;
            for (int step = peak; step <= steps; step++)
            {
                double taken = cost[peak - 1, step - 1] + Distance(peaks[peak - 1].Peak.Voltage, peaks[peak - 1].Stoichiometry, step, direction, path);
                cost[peak, step] = Math.Min(taken, cost[peak, step - 1]);
            }
        }

        int[] assigned = new int[count];
        for (int peak = count, step = steps; peak > 0; step--)
        {
            if (step > peak && cost[peak, step] == cost[peak, step - 1])
                continue;
            assigned[--peak] = step;
        }

        return assigned;
    }

    private static double Distance(double voltage, double stoichiometry, int step, BranchDirection direction, SodiationPath path)
    {
        double range = path.Steps[0].EquilibriumPotential.Value - path.Steps[^1].EquilibriumPotential.Value;
        double expected = BranchPotential(path.Steps[step - 1], direction);
        double middle = 0.5 * (path.Phases[step - 1].Stoichiometry + path.Phases[step].Stoichiometry);
        return (Math.Abs(voltage - expected) / Math.Max(range, 0.1)) + (Math.Abs(stoichiometry - middle) / path.Phases[^1].Stoichiometry);
    }

    /// <summary>Potential of a step on a branch of later cycles without any current, [V].</summary>
    private static double BranchPotential(PathStep step, BranchDirection direction) => direction == BranchDirection.Sodiation
        ? step.EquilibriumPotential.Value - step.Sodiating.Value
        : step.EquilibriumPotential.Value + step.Desodiating.Value;

    private static Plateau Describe(CycleBranch branch, SodiationPath path, int step, DifferentialPeak peak, double position)
    {
        string product = path.Phases[branch.Direction == BranchDirection.Sodiation ? step : step - 1].Name;
        return new Plateau(branch.Direction, step, product, peak.Voltage, MidPlateau.Potential(branch, path, step), peak.Charge, position);
    }
}
