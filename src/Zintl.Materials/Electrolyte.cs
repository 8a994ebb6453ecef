using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>A liquid electrolyte at its nominal composition.</summary>
/// <param name="Name">"1 M NaPF6 in diglyme".</param>
/// <param name="Class">"ether", "carbonate" or "phosphate".</param>
/// <param name="Salt">Formula of the salt; empty where the source does not name it.</param>
/// <param name="Concentration">Nominal salt concentration, [mol/m3].</param>
/// <param name="Solvents">Names of the solvents, in alphabetical order.</param>
/// <param name="Additives">Additives as written: "5 % FEC".</param>
/// <param name="Properties">Its properties; <c>ionicConductivity</c> may hold one entry per temperature (see <see cref="Materials.Property.Points"/>).</param>
/// <param name="Curves">Properties tabulated against concentration, [mol/m3].</param>
/// <param name="Gaps">What was looked for and not found.</param>
public sealed record Electrolyte(
    string Name,
    string Class,
    string Salt,
    double Concentration,
    ImmutableArray<string> Solvents,
    ImmutableArray<string> Additives,
    ImmutableArray<Property> Properties,
    ImmutableArray<Curve> Curves,
    ImmutableArray<string> Gaps)
{
    public Property? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>The preferred value of a property at room temperature, in SI; null where none is known.</summary>
    public Sourced? Number(string property) => Property(property)?.For()?.Number;

    public Curve? Curve(string name) => Curves.FirstOrDefault(curve => curve.Name == name);
}
