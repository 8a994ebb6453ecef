using System.Collections.Immutable;
using Zintl.Simulation;

namespace Zintl.Analysis.Cycles;

/// <summary>A run and what was read from it: figures, summary and report all draw on this.</summary>
/// <param name="Solution">The run.</param>
/// <param name="Branches">Its branches in time order.</param>
/// <param name="Cycles">Its cycles in time order.</param>
public sealed record RunAnalysis(Solution Solution, ImmutableArray<BranchAnalysis> Branches, ImmutableArray<CycleSummary> Cycles)
{
    /// <summary>Reads cycles, dQ/dV and plateaus from the record of a run.</summary>
    public static RunAnalysis Of(Solution solution)
    {
        var branches = ImmutableArray.CreateBuilder<BranchAnalysis>();
        foreach (CycleBranch branch in BranchReader.Read(solution.Record, solution.Cell))
        {
            DifferentialCapacity differential = DifferentialCapacity.Of(branch);
            branches.Add(new BranchAnalysis(branch, differential, PlateauMatcher.Match(branch, PeakFinder.Find(differential), solution.Cell.Path)));
        }

        ImmutableArray<BranchAnalysis> all = branches.ToImmutable();
        return new RunAnalysis(solution, all, CycleSummaries.Of(all, solution.Record, solution.Cell));
    }

    /// <summary>Mass of active host in the electrode, [kg].</summary>
    public double HostMass => Solution.Cell.Loading.Value * Solution.Cell.Area.Value;
}
