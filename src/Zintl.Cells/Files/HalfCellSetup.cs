using System.Collections.Immutable;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.Files;

/// <summary>A half-cell of one representative particle, ready to run.</summary>
/// <param name="HalfCell">The cell, every number resolved.</param>
/// <param name="Protocol">The steps, repeats unrolled.</param>
/// <param name="Options">How the run is computed and written.</param>
/// <param name="Warnings">What can be run but is hardly meant, one sentence each.</param>
public sealed record HalfCellSetup(HalfCell HalfCell, Protocol Protocol, RunOptions Options, ImmutableArray<string> Warnings) : CellSetup(Protocol, Options, Warnings);
