namespace Zintl.Materials;

/// <summary>One published (or assumed) value of a property.</summary>
/// <param name="Number">Value in SI with its uncertainty, kind and source.</param>
/// <param name="Unit">The SI unit.</param>
/// <param name="Published">Value and unit as published: "7.287 g/cm3".</param>
/// <param name="State">The phase or condition it holds for: "Na3Bi"; empty for the substance itself.</param>
/// <param name="Temperature">[K]; null where the source does not say.</param>
/// <param name="Preferred">Whether it is the one to use among comparable entries.</param>
/// <param name="Reason">Why it is preferred.</param>
public sealed record PropertyEntry(Sourced Number, string Unit, string Published, string State, double? Temperature, bool Preferred, string Reason);
