using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Files.Fields;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Name and conductivity of the electrolyte at the temperature of the cell.</summary>
internal static class ElectrolyteResolver
{
    private const double ZeroCelsius = 273.15;
    private const double Room = 298.15;

    /// <summary>Within this many kelvin the last value of a table is used as it stands.</summary>
    private const double Near = 5.0;

    /// <summary>Null where the electrolyte is unknown and no conductivity is stated.</summary>
    public static (string Name, Sourced Conductivity)? Resolve(SectionReader section, double temperature, MaterialLibrary library, FileFaults faults)
    {
        (string? name, Sourced? stated) = (section.Text(ElectrolyteFields.Name), section.Number(ElectrolyteFields.Conductivity));
        if (name is null) return null;
        if (stated is { } conductivity) return (name, conductivity);
        try
        {
            Electrolyte electrolyte = library.Electrolyte(name);
            return (electrolyte.Name, Conductivity(electrolyte, temperature) ?? library.Priors[electrolyte.Class == "ether" ? "etherConductivity" : "carbonateConductivity"]);
        }
        catch (InputException input)
        {
            LibraryFaults.Add(input, section.PlaceOf(ElectrolyteFields.Name), " or an object with name and ionicConductivity", faults);
            return null;
        }
    }

    /// <summary>Between two measured temperatures ln(kappa) over 1/T; else the nearest, which is assumed where it is not near.</summary>
    private static Sourced? Conductivity(Electrolyte electrolyte, double temperature)
    {
        ImmutableArray<PropertyEntry> points = [.. electrolyte.Property("ionicConductivity")?.Points() ?? []];
        if (points.IsEmpty) return null;
        PropertyEntry? below = points.LastOrDefault(point => Kelvin(point) <= temperature);
        PropertyEntry? above = points.FirstOrDefault(point => Kelvin(point) > temperature);
        if (below is not null && above is not null && Kelvin(below) < temperature) return Between(below, above, temperature);
        PropertyEntry nearest = below ?? above!;
        return Math.Abs(Kelvin(nearest) - temperature) <= Near ? nearest.Number : Far(nearest, temperature);
    }

    private static Sourced Far(PropertyEntry entry, double temperature) => entry.Number with
    {
        Kind = EvidenceKind.Assumed,
        Source = "",
        Where = Text($"value at {Kelvin(entry) - ZeroCelsius:G4} degC ({entry.Number.Source}) used at {temperature - ZeroCelsius:G4} degC: none is known nearer"),
    };

    private static Sourced Between(PropertyEntry below, PropertyEntry above, double temperature)
    {
        double share = ((1.0 / temperature) - (1.0 / Kelvin(below))) / ((1.0 / Kelvin(above)) - (1.0 / Kelvin(below)));
        double value = below.Number.Value * Math.Pow(above.Number.Value / below.Number.Value, share);
        string how = Text($"between {Kelvin(below) - ZeroCelsius:G4} and {Kelvin(above) - ZeroCelsius:G4} degC, ln(kappa) linear in 1/T");
        return new(value, value, value, EvidenceKind.Calculated, below.Number.Source, how);
    }

    private static double Kelvin(PropertyEntry entry) => entry.Temperature ?? Room;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
