namespace Zintl.Materials;

/// <summary>Stated priors: numbers that a simulation needs and no source gives, each with its band and its reason (<c>data/priors.json</c>).</summary>
/// <param name="numbers">Name to value in SI.</param>
public sealed class Priors(IReadOnlyDictionary<string, Sourced> numbers)
{
    /// <summary>The priors without which no path can be read.</summary>
    internal static readonly string[] NeededByPaths = ["hostDiffusivity", "phaseDiffusivity", "hostSolubility", "phaseSolubility", "branchOffset", "nucleation"];

    public IEnumerable<string> Names => numbers.Keys.Order(StringComparer.Ordinal);

    /// <summary>The prior of a name, in SI.</summary>
    /// <exception cref="KeyNotFoundException">No prior has this name.</exception>
    public Sourced this[string name] =>
        numbers.TryGetValue(name, out Sourced number) ? number : throw new KeyNotFoundException($"No prior is named \"{name}\".");

    public Sourced? Find(string name) => numbers.TryGetValue(name, out Sourced number) ? number : null;
}
