using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>One material or size class of an electrode.</summary>
internal sealed class MaterialResolver
{
    private readonly SectionReader place;
    private readonly FileFaults faults;
    private readonly KineticsResolver? kinetics;
    private readonly Sourced? hollow, conductivity, stoichiometry;
    private readonly Sourced internalPorosity;
    private readonly bool open;

    /// <param name="section">Where host, particle and kinetics stand: the root of a half-cell, an electrode of a full cell, or an item of a list of materials.</param>
    /// <param name="library">The material library.</param>
    /// <param name="faults">What is wrong with it.</param>
    public MaterialResolver(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        (place, this.faults) = (section, faults);
        SectionReader particle = section.Section(ParticleFields.Particle);
        Particle = new ParticleResolver(particle, faults);
        (hollow, conductivity) = (particle.Number(ParticleFields.HollowRadius), particle.Number(ParticleFields.Conductivity));
        internalPorosity = particle.Number(ParticleFields.InternalPorosity) ?? Sourced.Assumed(0, "solid particles");
        open = particle.Word(ParticleFields.InternalPores) ?? true;
        stoichiometry = section.Number(HostFields.InitialStoichiometry);
        Share = section.Has(MaterialFields.MassFraction) ? section.Number(MaterialFields.MassFraction) : null;
        if (section.Requires(HostFields.Host)) Host = ActiveHostResolver.Resolve(section.Section(HostFields.Host), library, faults);
        kinetics = new KineticsResolver(section.Section(KineticsFields.Kinetics), Host?.Material, library);
        if (Host is null) return;
        if (stoichiometry is { } x && !(x.Value >= Host.Emptiest && x.Value <= Host.Fullest))
            faults.Add(section.PlaceOf(HostFields.InitialStoichiometry), Text($"{x.Value}"), Text($"a stoichiometry of {Host.Name} in [{Host.Emptiest:G6}, {Host.Fullest:G6}]"));
        if (Particle.Model == ParticleModel.Fickian && Host is AlloyHost)
            faults.Add(particle.PlaceOf(ParticleFields.Model), "\"fickian\" of an alloy", "shells or chemicalPotential, in a porous electrode");
        if (Host is AlloyHost) particle.Refuse("it only for a material with an open-circuit potential: no hollow particle follows a sodiation path yet", ParticleFields.HollowRadius);
        if (Particle.Shape == ParticleShape.Slab) particle.Refuse("it only for spheres and cylinders", ParticleFields.HollowRadius, ParticleFields.InternalPorosity);
    }

    public ActiveHost? Host { get; }

    public ParticleResolver Particle { get; }

    /// <summary>Stated share of the active mass; null where there is none.</summary>
    public Sourced? Share { get; }

    /// <summary>Density that the material has in a coating: pores inside that electrolyte does not reach belong to it, [kg/m3].</summary>
    public double OuterDensity => Host!.Density.Value * (open ? 1 : 1 - internalPorosity.Value) * SolidShare;

    /// <summary>At the start, [-].</summary>
    public double InitialStoichiometry => stoichiometry?.Value ?? Host!.AsAssembled;

    private double SolidShare => 1 - Math.Pow(HollowRatio, (int)Particle.Shape);

    private double HollowRatio
    {
        get
        {
            double radius = (Particle.Stated ?? CellPriors.ParticleRadius).Value;
            if (hollow is not { } inner) return 0;
            if (inner.Value < radius) return inner.Value / radius;
            faults.Add(place.Section(ParticleFields.Particle).PlaceOf(ParticleFields.HollowRadius), Text($"a void of {1e6 * inner.Value:G4} um"), Text($"less than the radius of the particle, {1e6 * radius:G4} um"));
            return 0;
        }
    }

    /// <summary>The material in a coating.</summary>
    /// <param name="part">What its numbers are noted under.</param>
    /// <param name="loading">Of this material, [kg/m2].</param>
    /// <param name="thickness">Of the coating, [m].</param>
    /// <param name="start">Stoichiometry at the start, [-].</param>
    /// <param name="ledger">Takes its numbers.</param>
    public ActiveMaterial Build(string part, Sourced loading, double thickness, double start, NumberLedger ledger)
    {
        double density = ledger.Take(part, "density", Host!.Density, "kg/m3", "g/cm3");
        double radius = ledger.Take(part, Particle.Shape == ParticleShape.Slab ? "filmThickness" : "particleRadius", Particle.Size(loading, density), "m", "um");
        double fraction = Math.Min(1, loading.Value / (density * thickness)), pores = ledger.Take(part, "internalPorosity", internalPorosity);
        if (hollow is { } inner) ledger.Take(part, "hollowRadius", inner, "m", "um");
        AlloyTransport transport = Particle.Model == ParticleModel.ChemicalPotential ? AlloyTransport.ChemicalPotential : AlloyTransport.Shells;
        return new ActiveMaterial
        {
            Name = Host.Name,
            Fraction = fraction,
            Radius = radius,
            Shape = Particle.Shape,
            HollowRadius = HollowRatio,
            SpecificArea = pores > 0 ? (int)Particle.Shape * fraction / (radius * (1 - pores)) : null,
            Insertion = Host.Insertion(start, transport, kinetics!, ledger, part),
            Kinetics = Host.Kinetics(kinetics!, ledger, part),
            FilmResistance = ledger.Take(part, "filmResistance", kinetics!.FilmResistance, "ohm m2", "ohm cm2"),
            ParticleConductivity = conductivity is { } stated ? ledger.Take(part, "particleConductivity", stated, "S/m", "S/m") : double.PositiveInfinity,
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
