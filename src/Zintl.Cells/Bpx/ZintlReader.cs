using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Cells.HalfCells;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>Puts back what Zintl wrote under "User-defined"; each method leaves as it was what is not said.</summary>
internal static class ZintlReader
{
    public static CellDesign Cell(CellDesign design, BpxSection zintl)
    {
        zintl.Find(ZintlKeys.Description);
        ThermalDesign thermal = design.Thermal;
        MechanicalDesign mechanics = design.Mechanics;
        BpxSection electrolyte = zintl.Child(BpxKeys.Electrolyte);
        CellDesign read = design with
        {
            ContactResistance = zintl.Optional(ZintlKeys.ContactResistance, BpxRanges.NotNegative) ?? design.ContactResistance,
            ActiveMass = zintl.Optional(ZintlKeys.ActiveMass, BpxRanges.Positive),
            Electrolyte = Electrolyte(design.Electrolyte, electrolyte),
            Thermal = thermal with
            {
                Kind = zintl.Optional(ZintlKeys.LumpedHeat, new Interval(0, 1)) == 1 ? ThermalKind.Lumped : thermal.Kind,
                HeatCapacity = zintl.Optional(ZintlKeys.HeatCapacity, BpxRanges.NotNegative) ?? thermal.HeatCapacity,
                Cooling = zintl.Optional(ZintlKeys.Cooling, BpxRanges.NotNegative) ?? thermal.Cooling,
            },
            Mechanics = new()
            {
                InitialPressure = zintl.Optional(ZintlKeys.InitialPressure, BpxRanges.NotNegative) ?? 0,
                FixtureModulus = zintl.Optional(ZintlKeys.RigidFixture, new Interval(0, 1)) == 1 ? double.PositiveInfinity : zintl.Optional(ZintlKeys.FixtureModulus, BpxRanges.NotNegative) ?? 0,
                ElectrodeModulus = zintl.Optional(ZintlKeys.ElectrodeModulus, BpxRanges.Positive) ?? mechanics.ElectrodeModulus,
                Gap = zintl.Optional(ZintlKeys.Gap, BpxRanges.NotNegative) ?? 0,
            },
        };
        zintl.Find(BpxKeys.Negative);
        zintl.Find(BpxKeys.Positive);
        zintl.RefuseOthers();
        return read;
    }

    public static ElectrodeDesign Electrode(ElectrodeDesign design, BpxSection extras)
    {
        double bruggeman = extras.Optional(ZintlKeys.SolidBruggeman, new Interval(0, 20)) ?? 0;
        double asWritten = design.ElectronicConductivity.Value(0, 0);
        ElectrodeDesign read = design with
        {
            SwellingCoefficient = extras.Optional(ZintlKeys.Swelling, BpxRanges.NotNegative) ?? 0,
            DoubleLayerCapacitance = extras.Optional(ZintlKeys.DoubleLayer, BpxRanges.NotNegative) ?? 0,
            SolidBruggeman = bruggeman,
            ElectronicConductivity = bruggeman == 0 ? design.ElectronicConductivity : new ConstantFunction(asWritten / Math.Pow(1 - design.Porosity, bruggeman)),
        };
        extras.Find(ZintlKeys.PercolationPorosity);
        BpxSection materials = extras.Child(ZintlKeys.Materials);
        foreach (ActiveMaterial material in design.Materials) materials.Find(material.Name);
        materials.RefuseOthers();
        extras.RefuseOthers();
        return read;
    }

    public static ActiveMaterial Material(ActiveMaterial material, BpxSection extras, BpxPlace place)
    {
        InsertionDesign insertion = Insertion((FickianInsertion)material.Insertion, extras);
        ActiveMaterial read = material with
        {
            Fraction = extras.Optional(ZintlKeys.Fraction, BpxRanges.Share) ?? material.Fraction,
            Shape = (ParticleShape)(int)(extras.Optional(ZintlKeys.Shape, new Interval(1, 3)) ?? (int)material.Shape),
            HollowRadius = extras.Optional(ZintlKeys.HollowRadius, BpxRanges.Stoichiometry) ?? 0,
            FilmResistance = extras.Optional(ZintlKeys.FilmResistance, BpxRanges.NotNegative) ?? 0,
            ParticleConductivity = extras.Optional(ZintlKeys.ParticleConductivity, BpxRanges.Positive) ?? double.PositiveInfinity,
            Insertion = insertion,
            Kinetics = Kinetics(material.Kinetics, extras, place),
        };
        extras.RefuseOthers();
        return read;
    }

    private static ElectrolyteDesign Electrolyte(ElectrolyteDesign design, BpxSection extras)
    {
        Interval used = BpxRanges.UsedSalt(design.InitialConcentration);
        ElectrolyteDesign read = design with
        {
            TransferenceNumber = extras.Optional(BpxKeys.TransferenceNumber, used, BpxRanges.Salt) ?? design.TransferenceNumber,
            ThermodynamicFactor = extras.Optional(ZintlKeys.ThermodynamicFactor, used, BpxRanges.Salt) ?? design.ThermodynamicFactor,
            SmallestConcentration = extras.Optional(ZintlKeys.SmallestConcentration, BpxRanges.Positive) ?? design.SmallestConcentration,
            Reservoir = extras.Optional(ZintlKeys.Reservoir, BpxRanges.NotNegative) ?? design.Reservoir,
        };
        extras.RefuseOthers();
        return read;
    }

    private static InsertionDesign Insertion(FickianInsertion standIn, BpxSection extras)
    {
        double? initial = extras.Optional(ZintlKeys.InitialStoichiometry, new Interval(0, 100));
        Function2D? volume = extras.Optional(ZintlKeys.VolumeRatio, BpxRanges.Solid, BpxRanges.Solid);
        BpxSection alloy = extras.Child(ZintlKeys.Alloy);
        InsertionDesign rigid = standIn with { InitialStoichiometry = initial ?? standIn.InitialStoichiometry, VolumeRatio = volume ?? standIn.VolumeRatio };
        return extras.Has(ZintlKeys.Alloy) ? AlloyTables.Read(alloy, initial, standIn.InitialStoichiometry) : rigid;
    }

    private static KineticsDesign Kinetics(KineticsDesign kinetics, BpxSection extras, BpxPlace place)
    {
        double? form = extras.Optional(ZintlKeys.ExchangeForm, new Interval(0, (int)ExchangeCurrentForm.OfElectrolyte));
        KineticsDesign read = kinetics with
        {
            Form = (ExchangeCurrentForm)(int)(form ?? (int)kinetics.Form),
            TransferCoefficient = extras.Optional(ZintlKeys.TransferCoefficient, new Interval(0, 1, true, true)) ?? kinetics.TransferCoefficient,
            ReferenceConcentration = extras.Optional(ZintlKeys.ReferenceConcentration, BpxRanges.Positive) ?? kinetics.ReferenceConcentration,
        };
        bool ofSalt = read.Form == ExchangeCurrentForm.OfElectrolyte;
        Function2D? density = extras.Optional(ZintlKeys.ExchangeDensity, ofSalt ? BpxRanges.UsedSalt(place.Concentration) : BpxRanges.Solid, ofSalt ? BpxRanges.Salt : BpxRanges.Solid);
        return density is null ? read : read with { ExchangeCurrentDensity = extras.Activated(ZintlKeys.ExchangeDensity, density, place.ReferenceTemperature) };
    }
}
