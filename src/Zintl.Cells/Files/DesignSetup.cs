using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.Files;

/// <summary>A cell design, half-cell or full, ready to run.</summary>
/// <param name="Design">The cell as the equations need it.</param>
/// <param name="Sources">Where its numbers came from.</param>
/// <param name="Protocol">The steps, repeats unrolled.</param>
/// <param name="Options">How the run is computed and written.</param>
/// <param name="Warnings">What can be run but is hardly meant, one sentence each.</param>
public sealed record DesignSetup(CellDesign Design, DesignSources Sources, Protocol Protocol, RunOptions Options, ImmutableArray<string> Warnings)
    : CellSetup(Protocol, Options, Warnings);
