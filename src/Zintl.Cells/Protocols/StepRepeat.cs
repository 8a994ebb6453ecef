using System.Collections.Immutable;

namespace Zintl.Cells.Protocols;

/// <summary>Parts that are run <paramref name="Count"/> times; each pass is a cycle.</summary>
public sealed record StepRepeat(int Count, ImmutableArray<ProtocolPart> Parts, string Path) : ProtocolPart(Path);
