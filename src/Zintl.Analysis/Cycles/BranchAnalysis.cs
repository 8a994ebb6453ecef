using System.Collections.Immutable;

namespace Zintl.Analysis.Cycles;

/// <summary>A branch with what was found in it.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Differential">Its dQ/dV.</param>
/// <param name="Plateaus">Its plateaus in the order they are passed.</param>
public sealed record BranchAnalysis(CycleBranch Branch, DifferentialCapacity Differential, ImmutableArray<Plateau> Plateaus);
