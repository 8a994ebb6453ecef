using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>A tabulated property: an open-circuit potential against sodiation, a conductivity against concentration.</summary>
/// <param name="Name">"openCircuitPotential", "ionicConductivity", ...</param>
/// <param name="Argument">What it is tabulated against: "sodiation", "concentration".</param>
/// <param name="X">Argument in SI, rising, shape [n].</param>
/// <param name="Y">Value in SI, shape [n].</param>
/// <param name="Kind">How the table came about.</param>
/// <param name="Source">Key into <c>data/references.bib</c>.</param>
/// <param name="Where">Where in the source, and what to mind.</param>
public sealed record Curve(string Name, string Argument, ImmutableArray<double> X, ImmutableArray<double> Y, EvidenceKind Kind, string Source, string Where);
