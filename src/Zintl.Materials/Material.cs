using System.Collections.Immutable;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials;

/// <summary>A solid substance and every number known about it. The structure of an electrode is not part of it.</summary>
/// <param name="Name">Its name in the library, also of its folder: "Sn", "black-P".</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Class">What it does in a cell.</param>
/// <param name="Formula">Composition; empty for mixtures without one (hard carbon, a binder).</param>
/// <param name="Aliases">Other names it answers to.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Curves">Its tabulated properties.</param>
/// <param name="Paths">Competing sodiation paths, the preferred one first; empty unless it is a host.</param>
/// <param name="Gaps">What was looked for and not found.</param>
public sealed record Material(
    string Name,
    string Title,
    MaterialClass Class,
    string Formula,
    ImmutableArray<string> Aliases,
    ImmutableArray<Property> Properties,
    ImmutableArray<Curve> Curves,
    ImmutableArray<PathChoice> Paths,
    ImmutableArray<string> Gaps)
{
    /// <summary>The preferred sodiation path.</summary>
    /// <exception cref="InvalidOperationException">The material is not a host.</exception>
    public SodiationPath Path => Paths.Length > 0 ? Paths[0].Path : throw new InvalidOperationException($"{Name} has no sodiation path.");

    /// <summary>Molar mass of the formula unit, [kg/mol].</summary>
    public double MolarMass => Composition.Parse(Formula).MolarMass;

    public Property? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>The preferred value of a property for a state ("" is the substance itself), in SI; null where none is known.</summary>
    public Sourced? Number(string property, string state = "") => Property(property)?.For(state)?.Number;

    /// <summary>Density at room temperature, [kg/m3]: the measured one, else mass over volume of the pristine host; null where neither is known.</summary>
    public Sourced? Density => Number("density") ?? CrystalDensity;

    /// <summary>Keys of the references that its numbers rest on, in order.</summary>
    public IEnumerable<string> Sources =>
        Properties.SelectMany(property => property.Entries.Select(entry => entry.Number.Source))
            .Concat(Curves.Select(curve => curve.Source))
            .Concat(Paths.SelectMany(choice => choice.Path.Sources()))
            .SelectMany(keys => keys.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private Sourced? CrystalDensity
    {
        get
        {
            if (Paths.IsEmpty) return null;
            (double mass, Sourced volume) = (Path.HostMolarMass, Path.Phases[0].MolarVolume);
            return volume with { Value = mass / volume.Value, Low = mass / volume.High, High = mass / volume.Low };
        }
    }

    public Curve? Curve(string name) => Curves.FirstOrDefault(curve => curve.Name == name);
}
