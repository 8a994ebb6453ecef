using System.Collections.Immutable;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.Files;

/// <summary>What a cell file asks for: a cell, what is done to it, and how it is computed.</summary>
/// <param name="Protocol">The steps, repeats unrolled.</param>
/// <param name="Options">How the run is computed and written.</param>
/// <param name="Warnings">What can be run but is hardly meant, one sentence each.</param>
public abstract record CellSetup(Protocol Protocol, RunOptions Options, ImmutableArray<string> Warnings);
