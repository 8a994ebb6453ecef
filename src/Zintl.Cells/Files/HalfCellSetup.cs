using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.Files;

/// <summary>All that a run needs: the resolved cell, what is done to it, and how it is computed.</summary>
public sealed record HalfCellSetup(HalfCell HalfCell, Protocol Protocol, RunOptions Options);
