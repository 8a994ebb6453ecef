using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials;

/// <summary>A crystalline or amorphous phase; paths refer to it by name.</summary>
/// <param name="Name">As plateau labels print it: "Na15Sn4", "a-NaGe".</param>
/// <param name="Composition">Its formula unit.</param>
/// <param name="Structure">Structure type or space group; empty where unknown.</param>
/// <param name="MolarVolume">Volume per mole of formula units, [m3/mol].</param>
/// <param name="Diffusivity">Self-diffusivity of Na, [m2/s]; null where no source gives one.</param>
public sealed record Phase(string Name, Composition Composition, string Structure, Property MolarVolume, Property? Diffusivity);
