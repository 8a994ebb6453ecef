using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Functions;

namespace Zintl.Simulation.Sensitivities;

/// <summary>The usual parameters, each alone: what a cell file would derive from them (a nominal capacity, an area) stays as it is.</summary>
public static class SensitiveParameters
{
    public static SensitiveParameter Thickness(CellPlace place) => place == CellPlace.Separator
        ? new("separator thickness", (design, by) => design with { Separator = design.Separator with { Thickness = by * design.Separator.Thickness } })
        : OfElectrode(place, "thickness", (electrode, by) => electrode with { Thickness = by * electrode.Thickness });

    public static SensitiveParameter Porosity(CellPlace place) => place == CellPlace.Separator
        ? new("separator porosity", (design, by) => design with { Separator = design.Separator with { Porosity = by * design.Separator.Porosity } })
        : OfElectrode(place, "porosity", (electrode, by) => electrode with { Porosity = by * electrode.Porosity });

    public static SensitiveParameter ElectrolyteBruggeman(CellPlace place) => place == CellPlace.Separator
        ? new("separator Bruggeman exponent", (design, by) => design with { Separator = design.Separator with { ElectrolyteBruggeman = by * design.Separator.ElectrolyteBruggeman } })
        : OfElectrode(place, "Bruggeman exponent", (electrode, by) => electrode with { ElectrolyteBruggeman = by * electrode.ElectrolyteBruggeman });

    public static SensitiveParameter SolidBruggeman(CellPlace place) =>
        OfElectrode(place, "Bruggeman exponent of the solid", (electrode, by) => electrode with { SolidBruggeman = by * electrode.SolidBruggeman });

    public static SensitiveParameter ElectronicConductivity(CellPlace place) =>
        OfElectrode(place, "conductivity", (electrode, by) => electrode with { ElectronicConductivity = Scaled(electrode.ElectronicConductivity, by) });

    public static SensitiveParameter SwellingCoefficient(CellPlace place) =>
        OfElectrode(place, "swelling coefficient", (electrode, by) => electrode with { SwellingCoefficient = by * electrode.SwellingCoefficient });

    public static SensitiveParameter Fraction(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "active fraction", (active, by) => active with { Fraction = by * active.Fraction, SpecificArea = by * active.SpecificArea });

    /// <summary>A radius at the same amount of material: the area per volume falls.</summary>
    public static SensitiveParameter Radius(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "radius", (active, by) => active with { Radius = by * active.Radius, SpecificArea = active.SpecificArea / by });

    public static SensitiveParameter FilmResistance(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "film resistance", (active, by) => active with { FilmResistance = by * active.FilmResistance });

    public static SensitiveParameter ExchangeCurrent(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "exchange current", (active, by) => active with { Kinetics = active.Kinetics with { ExchangeCurrentDensity = Scaled(active.Kinetics.ExchangeCurrentDensity, by) } });

    /// <summary>The diffusivity of the guest, in an alloy of every phase.</summary>
    public static SensitiveParameter Diffusivity(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "diffusivity", (active, by) => active with { Insertion = Diffusing(active.Insertion, by) });

    /// <summary>The sites of the guest per volume at the same initial stoichiometry and kinetic prefactor.</summary>
    public static SensitiveParameter MaximumConcentration(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "maximum concentration", (active, by) => active with
        {
            Insertion = active.Insertion is FickianInsertion fickian
            ? fickian with { MaximumConcentration = by * fickian.MaximumConcentration }
            : throw Refused("maximum concentration", active.Insertion)
        });

    public static SensitiveParameter InitialStoichiometry(CellPlace place, int material = 0) =>
        OfMaterial(place, material, "initial stoichiometry", (active, by) => active with
        {
            Insertion = active.Insertion switch
            {
                FickianInsertion fickian => fickian with { InitialStoichiometry = by * fickian.InitialStoichiometry },
                AlloyInsertion alloy => alloy with { InitialStoichiometry = by * alloy.InitialStoichiometry },
                var other => throw Refused("initial stoichiometry", other),
            }
        });

    public static SensitiveParameter TransferenceNumber { get; } =
        OfElectrolyte("transference number", (salt, by) => salt with { TransferenceNumber = Scaled(salt.TransferenceNumber, by) });

    public static SensitiveParameter IonicConductivity { get; } =
        OfElectrolyte("electrolyte conductivity", (salt, by) => salt with { IonicConductivity = Scaled(salt.IonicConductivity, by) });

    public static SensitiveParameter SaltDiffusivity { get; } =
        OfElectrolyte("electrolyte diffusivity", (salt, by) => salt with { Diffusivity = Scaled(salt.Diffusivity, by) });

    public static SensitiveParameter ThermodynamicFactor { get; } =
        OfElectrolyte("thermodynamic factor", (salt, by) => salt with { ThermodynamicFactor = Scaled(salt.ThermodynamicFactor, by) });

    public static SensitiveParameter SaltConcentration { get; } =
        OfElectrolyte("salt concentration", (salt, by) => salt with { InitialConcentration = by * salt.InitialConcentration });

    /// <summary>Of a half-cell.</summary>
    public static SensitiveParameter MetalExchangeCurrent { get; } = new("metal exchange current", (design, by) =>
        design with { Metal = (design.Metal ?? throw Absent(design, "metal electrode")) with { ExchangeCurrentDensity = Scaled(design.Metal.ExchangeCurrentDensity, by) } });

    public static SensitiveParameter ContactResistance { get; } =
        new("contact resistance", (design, by) => design with { ContactResistance = by * design.ContactResistance });

    private static SensitiveParameter OfElectrolyte(string name, Func<ElectrolyteDesign, double, ElectrolyteDesign> scale) =>
        new(name, (design, by) => design with { Electrolyte = scale(design.Electrolyte, by) });

    private static SensitiveParameter OfElectrode(CellPlace place, string name, Func<ElectrodeDesign, double, ElectrodeDesign> scale) => place switch
    {
        CellPlace.Negative => new($"negative {name}", (design, by) => design with { Negative = scale(design.Negative ?? throw Absent(design, "negative electrode"), by) }),
        CellPlace.Positive => new($"positive {name}", (design, by) => design with { Positive = scale(design.Positive, by) }),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, $"A separator has no {name}."),
    };

    private static SensitiveParameter OfMaterial(CellPlace place, int material, string name, Func<ActiveMaterial, double, ActiveMaterial> scale) =>
        OfElectrode(place, material == 0 ? name : FormattableString.Invariant($"{name} {material + 1}"), (electrode, by) =>
            electrode with { Materials = electrode.Materials.SetItem(material, scale(electrode.Materials[material], by)) });

    private static InsertionDesign Diffusing(InsertionDesign insertion, double by) => insertion switch
    {
        FickianInsertion fickian => fickian with { Diffusivity = Scaled(fickian.Diffusivity, by) },
        AlloyInsertion alloy => alloy with { Path = alloy.Path with { Phases = [.. alloy.Path.Phases.Select(phase => Diffusing(phase, by))] } },
        _ => throw Refused("diffusivity", insertion),
    };

    private static PathPhase Diffusing(PathPhase phase, double by) => phase with { Diffusivity = phase.Diffusivity with { Value = by * phase.Diffusivity.Value } };

    private static ScaledFunction Scaled(Function2D function, double by) => new(function, by);

    private static ArgumentException Absent(CellDesign design, string part) => new($"The cell {design.Name} has no {part}.", nameof(design));

    /// <summary>Eight cells side by side share what this would change.</summary>
    private static NotSupportedException Refused(string name, InsertionDesign insertion) => new($"No sensitivity to the {name} of {insertion.GetType().Name}.");
}
