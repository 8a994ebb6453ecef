using System.Collections.Immutable;

namespace Zintl.Cells.Protocols;

/// <summary>The steps a cell goes through, loops unrolled.</summary>
public sealed record Protocol(ImmutableArray<ProtocolStep> Steps);
