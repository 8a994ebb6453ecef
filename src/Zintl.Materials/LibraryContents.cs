using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>Everything that a library holds.</summary>
public sealed record LibraryContents(ImmutableArray<Material> Materials, ImmutableArray<Phase> Phases, ImmutableArray<Electrolyte> Electrolytes);
