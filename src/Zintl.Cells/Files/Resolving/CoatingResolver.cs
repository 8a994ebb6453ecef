using System.Globalization;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>
/// Loading, thickness and porosity of a coating, which composition ties together: thickness (1 - porosity) = loading [1/rho_host + (1/w - 1)/rho_inactive],
/// w the mass fraction of active host. A film is its own coating, without pores.
/// </summary>
internal sealed class CoatingResolver
{
    /// <summary>Stated numbers that contradict each other by less than this are taken as rounded.</summary>
    private const double Rounding = 0.05;

    private readonly SectionReader section;
    private readonly ParticleResolver particle;
    private readonly FileFaults faults;
    private readonly Sourced? statedLoading;
    private readonly Sourced? statedThickness;
    private readonly Sourced? statedPorosity;
    private readonly Sourced? statedDensity;
    private readonly Sourced? statedFraction;
    private readonly Sourced inactiveDensity;

    public CoatingResolver(SectionReader section, ParticleResolver particle, FileFaults faults)
    {
        (this.section, this.particle, this.faults) = (section, particle, faults);
        statedLoading = section.Number(ElectrodeFields.Loading);
        statedThickness = section.Number(ElectrodeFields.Thickness);
        statedPorosity = section.Number(ElectrodeFields.Porosity);
        statedDensity = section.Number(ElectrodeFields.Density);
        statedFraction = section.Number(ElectrodeFields.ActiveMassFraction);
        inactiveDensity = section.Number(ElectrodeFields.InactiveDensity) ?? CellPriors.InactiveDensity;
        Area = section.Either(ElectrodeFields.Area, ElectrodeFields.Diameter, diameter => 0.25 * Math.PI * diameter * diameter) ?? CellPriors.Area;
        if (section.Has(ElectrodeFields.Thickness) && section.Has(ElectrodeFields.Density))
            faults.Add(section.PlaceOf(ElectrodeFields.Density), "both \"thickness\" and \"density\"", "one of them: loading and composition give the other");
    }

    public Sourced Area { get; }

    /// <summary>Loading as stated; null where it is not.</summary>
    public Sourced? StatedLoading => statedLoading;

    /// <summary>Mass of active host per area; a film's follows from its thickness and its density [kg/m3].</summary>
    public Sourced Loading(double density)
    {
        if (particle.Shape != ParticleShape.Slab || particle.Stated is not { } film) return statedLoading ?? CellPriors.Loading;
        double full = film.Value * density;
        if (statedLoading is not { } loading) return Derived.From(full, "thickness of the film times the density of the host", film);
        if (Math.Abs(loading.Value - full) > Rounding * full)
            faults.Add(
                section.PlaceOf(ElectrodeFields.Loading),
                Text($"a loading of {100.0 * loading.Value:G4} mg/cm2"),
                Text($"{100.0 * full:G4} mg/cm2, which the thickness of the film and the density of the host give, or only one of loading and thickness"));
        return loading;
    }

    /// <summary>Thickness and porosity as assembled, from the density of the active material without pores [kg/m3].</summary>
    public (Sourced Thickness, Sourced Porosity) Layer(Sourced loading, double density)
    {
        bool film = particle.Shape == ParticleShape.Slab && (statedThickness ?? statedPorosity ?? statedDensity ?? statedFraction) is null;
        if (film) return (particle.Size(loading, density), Sourced.Assumed(0.0, "a film without pores"));
        Sourced fraction = statedFraction ?? CellPriors.ActiveMassFraction;
        double solid = Solid(loading.Value, fraction.Value, density);
        Sourced? thickness = statedThickness ?? FromDensity(loading, fraction);
        if (thickness is { } layer) return (layer, Porosity(layer, solid, loading, fraction, density));
        Sourced porosity = statedPorosity ?? CellPriors.Porosity;
        return (Derived.From(solid / (1.0 - porosity.Value), How("thickness", porosity, fraction), loading, porosity, fraction, inactiveDensity), porosity);
    }

    private Sourced? FromDensity(Sourced loading, Sourced fraction) => statedDensity is { } density
        ? Derived.From(loading.Value / (fraction.Value * density.Value), "loading divided by active mass fraction and density of the coating", loading, fraction, density)
        : null;

    /// <summary>Thickness of host, carbon and binder without pores, [m].</summary>
    private double Solid(double loading, double fraction, double density) =>
        loading * ((1.0 / density) + (((1.0 / fraction) - 1.0) / inactiveDensity.Value));

    private Sourced Porosity(Sourced thickness, double solid, Sourced loading, Sourced fraction, double density)
    {
        // With loading, thickness and porosity stated, the composition is what they leave for it: at least no negative amount of carbon and binder.
        bool free = statedPorosity is not null && statedFraction is null;
        double filled = (free ? Solid(loading.Value, 1.0, density) : solid) / thickness.Value;
        double left = 1.0 - filled;
        string place = section.PlaceOf(statedThickness is null ? ElectrodeFields.Density : ElectrodeFields.Thickness);
        if (left < 0.0)
            faults.Add(place, Text($"a coating of {1e6 * thickness.Value:G4} um"), Text($"at least {1e6 * filled * thickness.Value:G4} um, which the solids of this loading fill"));
        else if (statedPorosity is { } stated && (free ? stated.Value > left + Rounding : Math.Abs(stated.Value - left) > Rounding))
            faults.Add(place, Text($"a porosity of {stated.Value:G4}"), Text($"{(free ? "at most " : "")}{left:G3}, which loading, thickness and composition leave"));
        return statedPorosity ?? Derived.From(left, How("porosity", thickness, fraction), loading, thickness, fraction, inactiveDensity);
    }

    private string How(string what, Sourced other, Sourced fraction) => Text(
        $"{what} from loading, {(what == "porosity" ? "thickness" : "porosity")} {other.Value:G4}, active mass fraction {fraction.Value:G4} ({Kind(statedFraction)}) and density of carbon and binder {inactiveDensity.Value:G4} kg/m3");

    private static string Kind(Sourced? stated) => stated is null ? "prior" : "stated";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
