using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Report;

namespace Zintl.Analysis.Runs;

/// <summary>What goes into a run folder.</summary>
/// <param name="Run">The analysed run.</param>
/// <param name="CellFile">The resolved cell with the source of every number, as its own writer gives it ("cell.json").</param>
/// <param name="Version">Version of the software.</param>
/// <param name="References">The sources that the cell's numbers name; may be empty.</param>
public sealed record RunContent(RunAnalysis Run, ReadOnlyMemory<byte> CellFile, string Version, ImmutableArray<CitedSource> References);
