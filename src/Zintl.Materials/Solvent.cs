using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>A solvent or a liquid additive.</summary>
/// <param name="Name">Short name: "diglyme", "EC".</param>
/// <param name="Title">Chemical name.</param>
/// <param name="Aliases">Other names of the literature.</param>
/// <param name="Properties">Its properties.</param>
public sealed record Solvent(string Name, string Title, ImmutableArray<string> Aliases, ImmutableArray<Property> Properties)
{
    /// <summary>The preferred value of a property at room temperature, in SI; null where none is known.</summary>
    public Sourced? Number(string property) => Properties.FirstOrDefault(candidate => candidate.Name == property)?.For()?.Number;
}
