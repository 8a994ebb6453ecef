using System.Collections.Immutable;
using Zintl.Materials.Input;

namespace Zintl.Materials;

/// <summary>The solvents and liquid additives of the library (<c>data/solvents.json</c>).</summary>
/// <param name="all">Short name to solvent.</param>
public sealed class Solvents(ImmutableSortedDictionary<string, Solvent> all)
{
    private readonly Dictionary<string, string> names = all
        .SelectMany(pair => pair.Value.Aliases.Prepend(pair.Key).Select(alias => (Nearest.Plain(alias), pair.Key)))
        .DistinctBy(pair => pair.Item1)
        .ToDictionary(pair => pair.Item1, pair => pair.Key, StringComparer.Ordinal);

    public IEnumerable<Solvent> All => all.Values;

    /// <summary>The solvent of a name or alias ("G2", "DGM" and "diglyme" are one); null where there is none.</summary>
    public Solvent? Find(string name) => names.TryGetValue(Nearest.Plain(name), out string? key) ? all[key] : null;
}
