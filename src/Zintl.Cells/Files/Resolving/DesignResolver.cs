using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Turns the sections of a cell file into a cell design: stated numbers first, then the library's, then priors.</summary>
internal sealed class DesignResolver(SectionReader root, MaterialLibrary library, FileFaults faults, Func<string, string>? readFile)
{
    private const double RoomTemperature = 298.15;

    private readonly NumberLedger ledger = new();
    private readonly List<string> warnings = [];

    /// <summary>Null where the file has faults; all of them are in the list then.</summary>
    public DesignSetup? Resolve()
    {
        root.Text(RootFields.Link);
        root.Text(RootFields.Schema);
        bool full = root.Has(WorkingElectrodeFields.Negative) || root.Has(WorkingElectrodeFields.Positive);
        CellElectrodes? electrodes = full ? CellElectrodes.Full(root, library, faults) : CellElectrodes.Half(root, library, faults);
        double temperature = root.Number(RootFields.Temperature)?.Value ?? RoomTemperature;
        double bruggeman = ledger.Take("cell", "bruggemanExponent", Bruggeman() ?? CellPriors.BruggemanExponent);
        ElectrolyteDesign? electrolyte = new TransportResolver(root.Section(ElectrolyteFields.Electrolyte), temperature, library, faults, ledger).Resolve(warnings);
        SeparatorResolver separator = new(root.Section(SeparatorFields.Separator), library, faults);
        double? period = root.Section(OutputFields.Output).Number(OutputFields.Period)?.Value;
        RunOptions options = new(period, root.Number(RootFields.Tolerance)?.Value ?? RunOptions.DefaultTolerance);
        Protocol? protocol = root.Value(RootFields.Protocol) is { } steps ? ProtocolReader.Read(steps, new ProtocolOptions(root.Number(RootFields.CRateBase)?.Value, period, readFile), faults) : null;
        if (full && protocol is not null) RefuseAlloyVerbs(protocol);
        CellDesign design = new()
        {
            Name = root.Text(RootFields.Name) ?? electrodes?.Title ?? "",
            Model = ModelChoice.Model(root),
            Area = ledger.Take("cell", "area", electrodes?.Area ?? CellPriors.Area, "m2", "cm2"),
            Metal = full ? null : Metal(),
            Separator = new SeparatorDesign
            {
                Thickness = ledger.Take("separator", "thickness", separator.Thickness, "m", "um"),
                Porosity = ledger.Take("separator", "porosity", separator.Porosity),
                ElectrolyteBruggeman = bruggeman,
            },
            Positive = null!,
            Electrolyte = electrolyte!,
            Thermal = Thermal(temperature),
            Mechanics = Mechanics(),
            Mesh = Mesh(),
            ContactResistance = root.Number(RootFields.ContactResistance) is { } contact ? ledger.Take("cell", "contactResistance", contact, "ohm m2", "ohm cm2") : 0,
            NominalCapacity = 0,
            LowerCutOff = root.Section(WindowFields.Window).Number(WindowFields.Lower)?.Value,
            UpperCutOff = root.Section(WindowFields.Window).Number(WindowFields.Upper)?.Value,
        };
        if (electrodes is null) return null;
        design = electrodes.Into(design, bruggeman, ledger, warnings);
        return electrolyte is null || protocol is null ? null : new DesignSetup(design, ledger.Close(electrodes.Active, electrodes.ActiveStart), protocol, options, [.. warnings]);
    }

    private Sourced? Bruggeman() => Electrodes().Select(electrode => electrode.Number(ElectrodeFields.BruggemanExponent)).FirstOrDefault(number => number is not null);

    private IEnumerable<SectionReader> Electrodes() =>
    [
        root.Section(ElectrodeFields.Electrode),
        root.Section(WorkingElectrodeFields.Negative).Section(ElectrodeFields.Electrode),
        root.Section(WorkingElectrodeFields.Positive).Section(ElectrodeFields.Electrode),
    ];

    private MetalDesign Metal()
    {
        SectionReader sodium = root.Section(SodiumFields.Sodium);
        return new MetalDesign
        {
            ExchangeCurrentDensity = new ConstantFunction(ledger.Take(
                "sodium", "exchangeCurrentDensity", sodium.Number(SodiumFields.ExchangeCurrentDensity) ?? library.Priors["sodiumExchangeCurrentDensity"], "A/m2", "mA/cm2")),
            FilmResistance = ledger.Take("sodium", "filmResistance", sodium.Number(SodiumFields.FilmResistance) ?? library.Priors["filmResistance"], "ohm m2", "ohm cm2"),
        };
    }

    private ThermalDesign Thermal(double temperature)
    {
        ThermalDesign isothermal = new() { InitialTemperature = temperature, AmbientTemperature = temperature, ReferenceTemperature = RoomTemperature };
        SectionReader thermal = root.Section(ThermalFields.Thermal);
        if (thermal.Number(ThermalFields.HeatCapacity) is not { } capacity) return isothermal;
        return isothermal with
        {
            Kind = ThermalKind.Lumped,
            HeatCapacity = ledger.Take("cell", "heatCapacity", capacity, "J/(m2 K)", "J/(m2 K)"),
            Cooling = ledger.Take("cell", "cooling", thermal.Number(ThermalFields.Cooling) ?? CellPriors.Cooling, "W/(m2 K)", "W/(m2 K)"),
        };
    }

    private MechanicalDesign Mechanics()
    {
        SectionReader stack = root.Section(StackFields.Stack);
        if (root.Has(StackFields.Stack)) warnings.Add("\"stack\" is kept in the design, but no model feels it yet: the thickness follows from the swelling coefficient.");
        return new MechanicalDesign
        {
            InitialPressure = Taken(StackFields.Pressure, 0),
            FixtureModulus = Taken(StackFields.FixtureModulus, 0),
            ElectrodeModulus = Taken(StackFields.ElectrodeModulus, double.PositiveInfinity),
            Gap = stack.Number(StackFields.Gap) is { } gap ? ledger.Take("stack", "gap", gap, "m", "um") : 0,
        };

        double Taken(NumberField field, double otherwise) => stack.Number(field) is { } number ? ledger.Take("stack", field.Name, number, "Pa", "MPa") : otherwise;
    }

    private MeshDesign Mesh()
    {
        SectionReader mesh = root.Section(MeshFields.Mesh);
        MeshDesign usual = new();
        return new MeshDesign
        {
            Electrode = Whole(MeshFields.Electrode) ?? usual.Electrode,
            Separator = Whole(MeshFields.Separator) ?? usual.Separator,
            Particle = Whole(MeshFields.Particle) ?? usual.Particle,
            ParticleGrading = mesh.Number(MeshFields.ParticleGrading)?.Value ?? usual.ParticleGrading,
        };

        int? Whole(NumberField field)
        {
            if (mesh.Number(field) is not { Value: var number }) return null;
            if (number == Math.Floor(number)) return (int)number;
            faults.Add(mesh.PlaceOf(field), mesh.Value(field)!.Shown, "a whole number");
            return null;
        }
    }

    /// <summary>What sodiates one electrode of a full cell desodiates the other: there the words say too little.</summary>
    private void RefuseAlloyVerbs(Protocol protocol)
    {
        foreach (string text in protocol.Steps.Select(step => step.Text).Where(text => text.Contains("odiate", StringComparison.Ordinal)).Distinct())
            faults.Add(root.PlaceOf(RootFields.Protocol), $"\"{text}\" of a full cell", "\"Charge\" or \"Discharge\": a charge sodiates the negative electrode");
    }
}
