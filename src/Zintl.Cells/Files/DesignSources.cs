using System.Collections.Immutable;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files;

/// <summary>Where the numbers of a design came from.</summary>
/// <param name="Numbers">Every number, part by part.</param>
/// <param name="Curves">Every tabulated property, with the part it belongs to.</param>
/// <param name="Alloys">Every alloy that follows a sodiation path, by the name of its part; the electrode that is looked at first.</param>
/// <param name="ActiveHost">Name of the material that capacities per gram refer to: the alloy, in a full cell the negative electrode's.</param>
/// <param name="SpecificCapacity">Theoretical capacity per mass of that material (of all active materials together), [C/kg].</param>
/// <param name="ChargePerStoichiometry">Charge per mass of that material that a mean stoichiometry of 1 stands for, [C/kg].</param>
/// <param name="InitialStoichiometry">Its mean stoichiometry at the start, [-].</param>
public sealed record DesignSources(
    ImmutableArray<DesignNumber> Numbers,
    ImmutableArray<(string Part, Curve Curve)> Curves,
    ImmutableArray<(string Part, SodiationPath Path)> Alloys,
    string ActiveHost,
    double SpecificCapacity,
    double ChargePerStoichiometry,
    double InitialStoichiometry)
{
    /// <summary>The number of a part.</summary>
    /// <exception cref="InvalidOperationException">The design has no such number.</exception>
    public Sourced this[string part, string name] => Numbers.First(number => number.Part == part && number.Name == name).Number;
}
