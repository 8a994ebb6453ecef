using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>A working electrode: its materials, its coating, and what it stores.</summary>
internal sealed class ElectrodeResolver
{
    private readonly SectionReader electrode;
    private readonly MaterialLibrary library;
    private readonly ImmutableArray<MaterialResolver> materials;
    private readonly CoatingResolver coating;
    private readonly ImmutableArray<Sourced> shares;

    /// <param name="section">Where host or materials, particle, electrode and kinetics stand.</param>
    /// <param name="name">"negative" or "positive".</param>
    /// <param name="library">The material library.</param>
    /// <param name="faults">What is wrong with it.</param>
    public ElectrodeResolver(SectionReader section, string name, MaterialLibrary library, FileFaults faults)
    {
        (Name, this.library) = (name, library);
        materials = Materials(section, library, faults);
        electrode = section.Section(ElectrodeFields.Electrode);
        coating = new CoatingResolver(electrode, materials[0].Particle, faults);
        shares = Shares(section, faults);
        IsKnown = materials.All(material => material.Host is not null);
        if (materials.Length > 1 && materials.Any(material => material.Particle.Shape == ParticleShape.Slab))
            faults.Add(section.PlaceOf(MaterialFields.Materials), "a slab among several materials", "spheres and cylinders, or a slab alone");
    }

    public string Name { get; }

    /// <summary>False where a material could not be found; nothing else may be asked then.</summary>
    public bool IsKnown { get; }

    public SectionReader Section => electrode;

    public Sourced? StatedLoading => coating.StatedLoading;

    public bool StatesArea => electrode.Has(ElectrodeFields.Area) || electrode.Has(ElectrodeFields.Diameter);

    public Sourced Area => coating.Area;

    /// <summary>"Sn", or "Sn + hard carbon".</summary>
    public string Hosts => string.Join(" + ", materials.Select(material => material.Host!.Name).Distinct());

    /// <summary>Charge per mass and mean stoichiometry, [C/kg].</summary>
    public double ChargePerStoichiometry => Mean(material => material.Host!.ChargePerStoichiometry);

    /// <summary>Mean stoichiometry as assembled, weighted with the sites, [-].</summary>
    public double InitialStoichiometry => Mean(material => material.InitialStoichiometry * material.Host!.ChargePerStoichiometry) / ChargePerStoichiometry;

    /// <summary>Theoretical, per mass of all active materials, [C/kg].</summary>
    public double SpecificCapacity => Mean(material => material.Host!.SpecificCapacity);

    /// <summary>What it can take up from the start as assembled, [C/kg].</summary>
    public double Room => Mean(material => (material.Host!.Fullest - material.InitialStoichiometry) * material.Host.ChargePerStoichiometry);

    /// <summary>What it can give from the start as assembled, [C/kg].</summary>
    public double Store => Mean(material => (material.InitialStoichiometry - material.Host!.Emptiest) * material.Host.ChargePerStoichiometry);

    /// <summary>Loading: stated, else of its film, else a prior, [kg/m2].</summary>
    public Sourced Loading => coating.Loading(Density);

    /// <summary>Sodiation as assembled, 0..1.</summary>
    public double Sodiation => Store / SpecificCapacity;

    private double Density
    {
        get
        {
            double volume = 0;
            for (int i = 0; i < materials.Length; i++) volume += shares[i].Value / materials[i].OuterDensity;
            return 1 / volume;
        }
    }

    /// <summary>The design.</summary>
    /// <param name="loading">Of all active materials, [kg/m2].</param>
    /// <param name="bruggeman">Transport in the pores scales with porosity to this power.</param>
    /// <param name="shift">Charge per mass that was put in before the start, [C/kg]: all materials fill or empty by the same share of what they can.</param>
    /// <param name="ledger">Takes its numbers.</param>
    /// <param name="warnings">Takes what is hardly meant.</param>
    public ElectrodeDesign Build(Sourced loading, double bruggeman, double shift, NumberLedger ledger, ICollection<string> warnings)
    {
        (Sourced thickness, Sourced porosity) = coating.Layer(loading, Density);
        double layer = ledger.Take(Name, "coatingThickness", thickness, "m", "um");
        ledger.Take(Name, "loading", loading, "kg/m2", "mg/cm2");
        ElectrodeDesign design = new()
        {
            Thickness = layer,
            Porosity = ledger.Take(Name, "coatingPorosity", porosity),
            ElectrolyteBruggeman = bruggeman,
            ElectronicConductivity = new ConstantFunction(ledger.Take(Name, "electronicConductivity", Conductivity(), "S/m", "S/m")),
            SwellingCoefficient = ledger.Take(Name, "swellingCoefficient", electrode.Number(ElectrodeFields.SwellingCoefficient) ?? CellPriors.SwellingCoefficient),
            Materials = [.. Enumerable.Range(0, materials.Length).Select(i => Material(i, loading, layer, shift, ledger))],
        };
        foreach (ActiveMaterial material in design.Materials.Where(material => material.Shape != ParticleShape.Slab && 2 * material.Radius > layer))
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"Particles of {2e6 * material.Radius:G3} um do not fit into a coating of {1e6 * layer:G3} um."));
        return design;
    }

    private ActiveMaterial Material(int i, Sourced loading, double thickness, double shift, NumberLedger ledger)
    {
        MaterialResolver material = materials[i];
        string label = materials.Length == 1 ? material.Host!.Name : string.Create(CultureInfo.InvariantCulture, $"{material.Host!.Name} ({i + 1})");
        string part = $"{Name}, {label}";
        if (materials.Length > 1) ledger.Take(part, "massFraction", shares[i]);
        Sourced own = loading with { Value = shares[i].Value * loading.Value };
        double share = shift >= 0 ? shift / Room : -shift / Store;
        double end = shift >= 0 ? material.Host.Fullest : material.Host.Emptiest;
        double start = shift == 0 ? material.InitialStoichiometry : material.InitialStoichiometry + share * (end - material.InitialStoichiometry);
        ledger.Take(part, "initialStoichiometry", Sourced.Assumed(start, shift == 0 ? "as stated or as assembled" : "from the initial state of charge"));
        return material.Build(part, own, thickness, start, ledger);
    }

    private Sourced Conductivity() => electrode.Number(ElectrodeFields.ElectronicConductivity)
        ?? materials.Select(material => material.Host!.Material.Number("electronicConductivity", "electrode")).FirstOrDefault(number => number is not null)
        ?? library.Priors["electrodeConductivity"];

    private double Mean(Func<MaterialResolver, double> perMass)
    {
        double sum = 0;
        for (int i = 0; i < materials.Length; i++) sum += shares[i].Value * perMass(materials[i]);
        return sum;
    }

    private static ImmutableArray<MaterialResolver> Materials(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        ImmutableArray<SectionReader> items = section.List(MaterialFields.Materials);
        if (items.IsEmpty) return [new MaterialResolver(section, library, faults)];
        section.Refuse("it inside each of the \"materials\"", HostFields.Host, ParticleFields.Particle, KineticsFields.Kinetics, HostFields.InitialStoichiometry);
        return [.. items.Select(item => new MaterialResolver(item, library, faults))];
    }

    /// <summary>Shares of the active mass that add up to 1.</summary>
    private ImmutableArray<Sourced> Shares(SectionReader section, FileFaults faults)
    {
        double stated = materials.Sum(material => material.Share?.Value ?? 0);
        int silent = materials.Count(material => material.Share is null);
        double rest = silent > 0 ? (1 - stated) / silent : 0;
        bool wrong = silent > 0 ? !(rest > 0) : Math.Abs(stated - 1) > 1e-6;
        if (wrong && materials.Length > 1)
            faults.Add(section.PlaceOf(MaterialFields.Materials), string.Create(CultureInfo.InvariantCulture, $"mass fractions that add up to {stated:G6}"), silent > 0 ? "less than 1, to leave some for the others" : "1");
        return [.. materials.Select(material => material.Share ?? Sourced.Assumed(rest, "what the others leave of the active mass"))];
    }
}
