using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Files;

/// <summary>Reads one phase. A density is turned into a molar volume with the mass of the formula unit.</summary>
internal static class PhaseReader
{
    public const string Schema = "zintl.phase/1";

    public static Phase? Read(PhaseFile file, EntryReader entries)
    {
        FileFaults faults = entries.Faults;
        if (!Composition.TryParse(file.Formula, out Composition? composition))
        {
            faults.Add("$.formula", $"\"{file.Formula}\"", "a formula of known elements");
            return null;
        }
        bool density = file.Volume.Count > 0 && file.Volume[0].Unit is "g/cm3" or "kg/m3";
        Property? volume = entries.Property("volume", file.Volume, density ? "kg/m3" : "m3/mol", "$.volume");
        Property? diffusivity = file.SodiumDiffusivity is { } list ? entries.Property("sodiumDiffusivity", list, "m2/s", "$.sodiumDiffusivity") : null;
        if (volume is null) return null;
        if (volume.Entries.Any(entry => entry.Number.Low <= 0))
        {
            faults.Add("$.volume", "a volume that is not positive", "a positive volume");
            return null;
        }
        if (density) volume = volume with { Entries = [.. volume.Entries.Select(entry => PerMole(entry, composition!.MolarMass))] };
        return new(file.Name, composition!, file.Structure, volume, diffusivity);
    }

    private static PropertyEntry PerMole(PropertyEntry density, double molarMass)
    {
        Sourced rho = density.Number;
        return density with { Number = rho with { Value = molarMass / rho.Value, Low = molarMass / rho.High, High = molarMass / rho.Low }, Unit = "m3/mol" };
    }
}
