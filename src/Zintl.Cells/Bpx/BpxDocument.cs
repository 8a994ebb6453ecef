using System.Collections.Immutable;

namespace Zintl.Cells.Bpx;

/// <summary>The text of a BPX 1.1 file.</summary>
/// <param name="Utf8">The text, with a final newline.</param>
/// <param name="Warnings">What it cannot say, and what stands there instead.</param>
public sealed record BpxDocument(ReadOnlyMemory<byte> Utf8, ImmutableArray<string> Warnings);
