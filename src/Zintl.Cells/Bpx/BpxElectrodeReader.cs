using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Reads an electrode of one material or a blend of any number of them.</summary>
/// <param name="electrode">Its section.</param>
/// <param name="extras">What Zintl wrote of it under "User-defined".</param>
/// <param name="place">What it must know of the cell.</param>
internal sealed class BpxElectrodeReader(BpxSection electrode, BpxSection extras, BpxPlace place)
{
    public BpxElectrode Read()
    {
        (ActiveMaterial Material, BpxWindow Window)[] materials = [.. Sections().Select(pair => Material(pair.Name, pair.Section))];
        ImmutableArray<ActiveMaterial> active = [.. materials.Select(pair => pair.Material)];
        ElectrodeDesign design = BpxPlaceholders.Electrode(active) with { Thickness = electrode.Required(BpxKeys.Thickness, BpxRanges.Positive) };
        if (place.IsResolved) design = Pores(design);
        design = ZintlReader.Electrode(design, extras);
        double filled = active.Sum(material => material.Fraction) + (place.IsResolved ? design.Porosity : 0);
        if (filled > 1 + 1e-9) electrode.Context.Warn(electrode.Place, Invariant($"pores and particles (a R/3 each) fill {filled:G4} of the electrode"));
        electrode.RefuseOthers();
        return new(design, [.. materials.Select(pair => pair.Window)]);
    }

    private ElectrodeDesign Pores(ElectrodeDesign design)
    {
        double porosity = electrode.Required(BpxKeys.Porosity, BpxRanges.Share);
        double percolation = extras.Optional(ZintlKeys.PercolationPorosity, BpxRanges.Stoichiometry) ?? 0;
        return design with
        {
            Porosity = porosity,
            PercolationPorosity = percolation,
            ElectrolyteBruggeman = TransportEfficiency.Exponent(electrode, (porosity - percolation) / (1 - percolation)),
            ElectronicConductivity = new ConstantFunction(electrode.Required(BpxKeys.Conductivity, BpxRanges.Positive)),
        };
    }

    private IEnumerable<(string Name, BpxSection Section)> Sections()
    {
        if (!electrode.Has(BpxKeys.Particle)) return [(ZintlKeys.SingleMaterial, electrode)];
        BpxSection blend = electrode.Child(BpxKeys.Particle);
        if (!blend.Keys.Any()) electrode.Context.Faults.Add(blend.Place, "no material", "at least one material");
        return blend.Keys.Select(name => (name, blend.Child(name)));
    }

    private (ActiveMaterial Material, BpxWindow Window) Material(string name, BpxSection particle)
    {
        BpxSection own = extras.Child(ZintlKeys.Materials).Child(name);
        BpxWindow window = Window(particle);
        double radius = particle.Required(BpxKeys.Radius, BpxRanges.Positive), area = particle.Required(BpxKeys.SpecificArea, BpxRanges.Positive);
        ActiveMaterial material = new()
        {
            Name = name,
            Radius = radius,
            SpecificArea = area,
            Fraction = area * radius / 3,
            Insertion = Insertion(particle, window),
            Kinetics = Kinetics(particle),
        };
        NotRead(particle, BpxKeys.OcpDesodiation, BpxKeys.OcpSodiation, BpxKeys.HysteresisDecay);
        if (!ReferenceEquals(particle, electrode)) particle.RefuseOthers();
        return (ZintlReader.Material(material, own, place), window);
    }

    private static BpxWindow Window(BpxSection particle)
    {
        double minimum = particle.Required(BpxKeys.MinimumStoichiometry, BpxRanges.Stoichiometry), maximum = particle.Required(BpxKeys.MaximumStoichiometry, BpxRanges.Stoichiometry);
        if (maximum <= minimum) particle.Context.Fault(particle.Find(BpxKeys.MaximumStoichiometry)!, Invariant($"more than the minimum, {minimum}"));
        return new(minimum, maximum);
    }

    private FickianInsertion Insertion(BpxSection particle, BpxWindow window)
    {
        Files.Interval used = new(window.Minimum, window.Maximum);
        Function2D diffusivity = particle.Required(BpxKeys.Diffusivity, used, BpxRanges.Solid).Positive(particle, BpxKeys.Diffusivity, used, used, place.ReferenceTemperature);
        return new()
        {
            MaximumConcentration = particle.Required(BpxKeys.MaximumConcentration, BpxRanges.Positive),
            InitialStoichiometry = place.Initial(window),
            OpenCircuitPotential = particle.Required(BpxKeys.Ocp, used, BpxRanges.Solid),
            EntropicChange = particle.Optional(BpxKeys.EntropicChange, used, BpxRanges.Solid) ?? new ConstantFunction(0),
            Diffusivity = particle.Activated(BpxKeys.Diffusivity, diffusivity, place.ReferenceTemperature),
        };
    }

    /// <summary>j0 = F k sqrt(c_e/c_e0) sqrt(x (1 - x)), j = 2 j0 sinh(F eta/2RT).</summary>
    private KineticsDesign Kinetics(BpxSection particle)
    {
        ConstantFunction atOnce = new(PhysicalConstants.Faraday * particle.Required(BpxKeys.ReactionRate, BpxRanges.Positive));
        return new()
        {
            Form = ExchangeCurrentForm.Insertion,
            ExchangeCurrentDensity = particle.Activated(BpxKeys.ReactionRate, atOnce, place.ReferenceTemperature),
            ReferenceConcentration = place.Concentration,
        };
    }

    private static void NotRead(BpxSection particle, params string[] keys)
    {
        foreach (string key in keys)
            if (particle.Find(key) is { } found) particle.Context.Warn(found.Place, "hysteresis of the open-circuit potential is not read; \"OCP [V]\" is used");
    }
}
