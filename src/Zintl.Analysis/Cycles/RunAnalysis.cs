using System.Collections.Immutable;
using Zintl.Analysis.Runs;
using Zintl.Simulation;

namespace Zintl.Analysis.Cycles;

/// <summary>A run and what was read from it: figures, summary and report all draw on this.</summary>
/// <param name="Result">The run.</param>
/// <param name="Branches">Its branches in time order.</param>
/// <param name="Cycles">Its cycles in time order.</param>
public sealed record RunAnalysis(RunResult Result, ImmutableArray<BranchAnalysis> Branches, ImmutableArray<CycleSummary> Cycles)
{
    /// <summary>Mass of active host in the electrode, [kg].</summary>
    public double HostMass => Result.Cell.HostMass;

    /// <summary>Reads cycles, dQ/dV and plateaus from the record of a run of one particle.</summary>
    public static RunAnalysis Of(Solution solution) => Of(RunResult.Of(solution));

    /// <summary>Reads cycles, dQ/dV and plateaus from the record of any run.</summary>
    public static RunAnalysis Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var branches = ImmutableArray.CreateBuilder<BranchAnalysis>();
        foreach (CycleBranch branch in BranchReader.Read(result.Record, result.Cell))
            branches.Add(new BranchAnalysis(branch, DifferentialCapacity.Of(branch), Plateaus(branch, result.Cell)));
        ImmutableArray<BranchAnalysis> all = branches.ToImmutable();
        return new RunAnalysis(result, all, CycleSummaries.Of(all, result.Record, result.Cell));
    }

    /// <summary>Plateaus are those of the active host: in a full cell they are looked for in its own potential.</summary>
    private static ImmutableArray<Plateau> Plateaus(CycleBranch branch, AnalysedCell cell) =>
        cell.Path is { } path ? PlateauMatcher.Match(branch.OfHost, PeakFinder.Find(DifferentialCapacity.Of(branch.OfHost)), path) : [];
}
