using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Cells.Json;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Reads a document in the form of BPX 1.1 into a cell.</summary>
internal sealed class BpxReader(JsonPlace document, BpxContext context)
{
    private static readonly string[] Models = ["SPM", "SPMe", "DFN", "Partial"];

    private readonly BpxSection root = new(document, "$", context);

    /// <summary>The cell; meaningless where faults were reported.</summary>
    public BpxCell Read()
    {
        BpxSection header = root.Child(BpxKeys.Header, true), parameters = root.Child(BpxKeys.Parameterisation, true);
        BpxHeader about = Header(header, out string? model);
        bool resolved = parameters.Has(BpxKeys.Electrolyte) || model is "SPMe" or "DFN";
        if (resolved && model == "SPM") context.Warn(header.Place, "an SPM file with an electrolyte: electrolyte and pores are read, the model stays SPM");
        BpxSection cell = parameters.Child(BpxKeys.Cell, true), user = parameters.Child(BpxKeys.UserDefined), zintl = user.Child(ZintlKeys.Block);
        double reference = Or(cell.Optional(BpxKeys.ReferenceTemperature, BpxRanges.Temperature), 298.15, cell, BpxKeys.ReferenceTemperature);
        BpxState state = BpxState.Read(root.Child(BpxKeys.State), reference, resolved);
        BpxElectrode negative = Electrode(parameters, zintl, new(true, resolved, state.StateOfCharge, state.Concentration, reference));
        BpxElectrode positive = Electrode(parameters, zintl, new(false, resolved, state.StateOfCharge, state.Concentration, reference));
        BpxBody body = Body(cell, state);
        CellDesign design = Cell(cell, about.Title ?? context.Faults.File) with
        {
            Model = model switch { "SPM" => ModelKind.SingleParticle, "SPMe" => ModelKind.SingleParticleWithElectrolyte, "DFN" => ModelKind.PorousElectrode, _ => resolved ? ModelKind.PorousElectrode : ModelKind.SingleParticle },
            Negative = negative.Design,
            Positive = positive.Design,
            Separator = resolved ? Separator(parameters.Child(BpxKeys.Separator, true)) : BpxPlaceholders.Separator,
            Electrolyte = resolved ? Electrolyte(parameters.Child(BpxKeys.Electrolyte, true), reference, state.Concentration) : BpxPlaceholders.Electrolyte(state.Concentration),
        };
        design = design with { Thermal = Thermal(body, state, reference, design.Area) };
        BpxUserDefined.Check(user, context);
        design = ZintlReader.Cell(design, zintl);
        Validation(root.Child(BpxKeys.Validation));
        foreach (BpxSection section in (ReadOnlySpan<BpxSection>)[root, header, parameters, cell]) section.RefuseOthers();
        BpxCell read = new()
        {
            Design = design,
            Header = about,
            ElectrodePairs = (int)(cell.Optional(BpxKeys.Pairs, new Interval(1, 1e6)) ?? 1),
            NegativeWindows = negative.Windows,
            PositiveWindows = positive.Windows,
            Body = body,
        };
        if (context.Faults.All.Count == 0) BpxChecks.Warn(read, context);
        return read with { Warnings = [.. context.Warnings] };
    }

    private BpxHeader Header(BpxSection header, out string? model)
    {
        if (!header.Has(BpxKeys.Bpx)) header.Missing(BpxKeys.Bpx);
        if (!header.Has(BpxKeys.Model)) header.Missing(BpxKeys.Model);
        model = header.Text(BpxKeys.Model);
        if (model is not null && !Models.Contains(model, StringComparer.Ordinal)) context.Fault(header.Find(BpxKeys.Model)!, Nearest.Suggestion(model, Models));
        return new()
        {
            Version = header.Find(BpxKeys.Bpx)?.Text ?? BpxKeys.Version,
            Title = header.Text(BpxKeys.Title),
            Description = header.Text(BpxKeys.Description),
            References = header.Text(BpxKeys.References),
        };
    }

    private CellDesign Cell(BpxSection cell, string name)
    {
        double pairs = cell.Required(BpxKeys.Pairs, new Interval(1, 1e6)), lower = cell.Required(BpxKeys.LowerCutOff, BpxRanges.Any), upper = cell.Required(BpxKeys.UpperCutOff, BpxRanges.Any);
        if (pairs != Math.Round(pairs) && !double.IsNaN(pairs)) context.Fault(cell.Find(BpxKeys.Pairs)!, "a whole number");
        if (upper <= lower) context.Fault(cell.Find(BpxKeys.UpperCutOff)!, Invariant($"more than the lower cut-off, {lower} V"));
        return new()
        {
            Name = name,
            Area = pairs * cell.Required(BpxKeys.Area, BpxRanges.Positive),
            NominalCapacity = 3600 * cell.Required(BpxKeys.Capacity, BpxRanges.Positive),
            LowerCutOff = lower,
            UpperCutOff = upper,
            Separator = BpxPlaceholders.Separator,
            Electrolyte = BpxPlaceholders.Electrolyte(1000),
            Positive = BpxPlaceholders.Electrode([]),
        };
    }

    private static BpxElectrode Electrode(BpxSection parameters, BpxSection zintl, BpxPlace place) =>
        new BpxElectrodeReader(parameters.Child(place.Key, true), zintl.Child(place.Key), place).Read();

    private static SeparatorDesign Separator(BpxSection separator)
    {
        double porosity = separator.Required(BpxKeys.Porosity, BpxRanges.Share);
        SeparatorDesign design = new()
        {
            Thickness = separator.Required(BpxKeys.Thickness, BpxRanges.Positive),
            Porosity = porosity,
            ElectrolyteBruggeman = TransportEfficiency.Exponent(separator, porosity),
        };
        separator.RefuseOthers();
        return design;
    }

    private static ElectrolyteDesign Electrolyte(BpxSection electrolyte, double reference, double concentration)
    {
        Interval used = BpxRanges.UsedSalt(concentration), filled = new(concentration, concentration);
        Function2D Property(string key) => electrolyte.Activated(key, electrolyte.Required(key, used, BpxRanges.Salt).Positive(electrolyte, key, filled, used, reference), reference);
        ElectrolyteDesign design = new()
        {
            InitialConcentration = concentration,
            TransferenceNumber = new ConstantFunction(electrolyte.Required(BpxKeys.TransferenceNumber, new Interval(-10, 1))),
            Diffusivity = Property(BpxKeys.Diffusivity),
            IonicConductivity = Property(BpxKeys.Conductivity),
        };
        electrolyte.RefuseOthers();
        return design;
    }

    private static BpxBody Body(BpxSection cell, BpxState state) => new()
    {
        ExternalArea = cell.Optional(BpxKeys.ExternalArea, BpxRanges.Positive),
        Volume = cell.Optional(BpxKeys.Volume, BpxRanges.Positive),
        Density = cell.Optional(BpxKeys.Density, BpxRanges.Positive),
        SpecificHeat = cell.Optional(BpxKeys.SpecificHeat, BpxRanges.Positive),
        HeatTransfer = state.HeatTransfer,
    };

    /// <summary>BPX gives the numbers of a lump and leaves the choice to the user: isothermal, with the numbers ready.</summary>
    private static ThermalDesign Thermal(BpxBody body, BpxState state, double reference, double area) => new()
    {
        InitialTemperature = state.InitialTemperature,
        AmbientTemperature = state.AmbientTemperature,
        ReferenceTemperature = reference,
        HeatCapacity = body.Density * body.SpecificHeat * body.Volume / area ?? 0,
        Cooling = body.HeatTransfer * body.ExternalArea / area ?? 0,
    };

    private void Validation(BpxSection validation)
    {
        foreach (string name in validation.Keys)
        {
            JsonPlace run = validation.Find(name)!;
            ImmutableArray<string> keys = [BpxKeys.Time, BpxKeys.Current, BpxKeys.Voltage, .. run.Members.Any(member => member.Key == BpxKeys.Temperature) ? [BpxKeys.Temperature] : Array.Empty<string>()];
            int[] lengths = [.. keys.Select(key => BpxValues.List(run, key, context)?.Length ?? -1).Where(length => length >= 0).Distinct()];
            if (lengths.Length > 1) context.Faults.Add(run.Place, "lists of " + string.Join(" and ", lengths) + " numbers", "lists of equal length");
        }
    }

    private double Or(double? value, double otherwise, BpxSection section, string key)
    {
        if (value is null && !section.Has(key)) context.Warn(section.Place, Invariant($"no \"{key}\"; {otherwise} is taken"));
        return value ?? otherwise;
    }
}
