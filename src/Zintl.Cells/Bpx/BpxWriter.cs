using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Makes the document of a cell in the form of BPX 1.1; what the format has no place for goes below "User-defined".</summary>
internal sealed class BpxWriter
{
    private readonly BpxCell cell;
    private readonly CellDesign design;
    private readonly BpxFunctions functions;
    private readonly bool isResolved;

    public BpxWriter(BpxCell cell)
    {
        this.cell = cell;
        design = cell.Design;
        functions = new BpxFunctions(design.Thermal.ReferenceTemperature, Warnings);
        isResolved = design.Model != ModelKind.SingleParticle;
        BpxFaults.Of(design).ThrowIfAny();
        if (cell.NegativeWindows.Length != design.Negative!.Materials.Length || cell.PositiveWindows.Length != design.Positive.Materials.Length)
            throw new ArgumentException("There must be one stoichiometry window for each material.", nameof(cell));
    }

    public List<string> Warnings { get; } = [];

    public JsonObject Document()
    {
        double charge = StateOfCharge();
        if (!isResolved && BpxPlaceholders.IsReal(design.Electrolyte)) Warnings.Add("an SPM file holds no electrolyte, pores or separator; they are left out");
        JsonObject zintl = ZintlWriter.Cell(cell, functions), parameters = new() { [BpxKeys.Cell] = Cell() };
        if (isResolved) parameters[BpxKeys.Electrolyte] = Electrolyte();
        parameters[BpxKeys.Negative] = Electrode(design.Negative!, zintl, new(true, isResolved, charge, design.Electrolyte.InitialConcentration, design.Thermal.ReferenceTemperature));
        parameters[BpxKeys.Positive] = Electrode(design.Positive, zintl, new(false, isResolved, charge, design.Electrolyte.InitialConcentration, design.Thermal.ReferenceTemperature));
        if (isResolved) parameters[BpxKeys.Separator] = Separator();
        if (zintl.Count > 0)
        {
            zintl[ZintlKeys.Description] = "What BPX has no place for, SI units; read by Zintl";
            parameters[BpxKeys.UserDefined] = new JsonObject { [ZintlKeys.Block] = zintl };
        }

        return new() { [BpxKeys.Header] = Header(), [BpxKeys.Parameterisation] = parameters, [BpxKeys.State] = State(charge) };
    }

    private JsonObject Header()
    {
        JsonObject header = new() { [BpxKeys.Bpx] = BpxKeys.Version, [BpxKeys.Title] = cell.Header.Title ?? design.Name };
        if (cell.Header.Description is { } description) header[BpxKeys.Description] = description;
        if (cell.Header.References is { } references) header[BpxKeys.References] = references;
        header[BpxKeys.Model] = design.Model switch { ModelKind.SingleParticle => "SPM", ModelKind.SingleParticleWithElectrolyte => "SPMe", _ => "DFN" };
        return header;
    }

    private JsonObject Cell()
    {
        JsonObject section = new()
        {
            [BpxKeys.Area] = design.Area / cell.ElectrodePairs,
            [BpxKeys.Pairs] = cell.ElectrodePairs,
            [BpxKeys.LowerCutOff] = design.LowerCutOff,
            [BpxKeys.UpperCutOff] = design.UpperCutOff,
            [BpxKeys.Capacity] = design.NominalCapacity / 3600,
            [BpxKeys.ReferenceTemperature] = design.Thermal.ReferenceTemperature,
        };
        Known(section, BpxKeys.ExternalArea, cell.Body.ExternalArea);
        Known(section, BpxKeys.Volume, cell.Body.Volume);
        Known(section, BpxKeys.Density, cell.Body.Density);
        Known(section, BpxKeys.SpecificHeat, cell.Body.SpecificHeat);
        return section;
    }

    private JsonObject Electrolyte()
    {
        JsonObject section = [];
        Interval meant = BpxRanges.TableSalt(design.Electrolyte.InitialConcentration);
        section[BpxKeys.TransferenceNumber] = design.Electrolyte.TransferenceNumber.Value(design.Electrolyte.InitialConcentration, design.Thermal.ReferenceTemperature);
        functions.Add(section, BpxKeys.Diffusivity, design.Electrolyte.Diffusivity, meant);
        functions.Add(section, BpxKeys.Conductivity, design.Electrolyte.IonicConductivity, meant);
        return section;
    }

    private JsonObject Separator() => new()
    {
        [BpxKeys.Thickness] = design.Separator.Thickness,
        [BpxKeys.Porosity] = design.Separator.Porosity,
        [BpxKeys.TransportEfficiency] = TransportEfficiency.Of(design.Separator.Porosity, 0, design.Separator.ElectrolyteBruggeman),
    };

    private JsonObject Electrode(ElectrodeDesign electrode, JsonObject zintl, BpxPlace place)
    {
        JsonObject section = new() { [BpxKeys.Thickness] = electrode.Thickness }, extras = ZintlWriter.Electrode(electrode, isResolved);
        if (isResolved)
        {
            section[BpxKeys.Porosity] = electrode.Porosity;
            section[BpxKeys.TransportEfficiency] = TransportEfficiency.Of(electrode.Porosity, electrode.PercolationPorosity, electrode.ElectrolyteBruggeman);
            functions.AddNumber(section, BpxKeys.Conductivity, electrode.ElectronicConductivity, 0);
            section[BpxKeys.Conductivity] = (double)section[BpxKeys.Conductivity]! * Math.Pow(1 - electrode.Porosity, electrode.SolidBruggeman);
        }

        ImmutableArray<BpxWindow> windows = place.IsNegative ? cell.NegativeWindows : cell.PositiveWindows;
        BpxMaterialWriter writer = new(functions, Warnings, place);
        JsonObject blend = [], owned = [];
        for (int k = 0; k < electrode.Materials.Length; k++)
        {
            ActiveMaterial material = electrode.Materials[k];
            bool isSingle = electrode.Materials.Length == 1;
            JsonObject particle = isSingle ? section : [], own = writer.Write(particle, material, windows[k]);
            if (!isSingle) blend[material.Name] = particle;
            if (own.Count > 0) owned[isSingle ? ZintlKeys.SingleMaterial : material.Name] = own;
        }

        if (blend.Count > 0) section[BpxKeys.Particle] = blend;
        if (owned.Count > 0) extras[ZintlKeys.Materials] = owned;
        if (extras.Count > 0) zintl[place.Key] = extras;
        return section;
    }

    private JsonObject State(double charge)
    {
        JsonObject environment = new() { [BpxKeys.AmbientTemperature] = design.Thermal.AmbientTemperature };
        Known(environment, BpxKeys.HeatTransfer, cell.Body.HeatTransfer);
        return new()
        {
            [BpxKeys.InitialConditions] = new JsonObject
            {
                [BpxKeys.StateOfCharge] = charge,
                [BpxKeys.InitialTemperature] = design.Thermal.InitialTemperature,
                [BpxKeys.InitialConcentration] = design.Electrolyte.InitialConcentration,
            },
            [BpxKeys.ThermalEnvironment] = environment,
        };
    }

    /// <summary>z of the first negative material; within [0, 1], as the format wants it.</summary>
    private double StateOfCharge()
    {
        BpxWindow window = cell.NegativeWindows[0];
        double charge = (StandIn.Of(design.Negative!.Materials[0].Insertion)!.InitialStoichiometry - window.Minimum) / (window.Maximum - window.Minimum);
        if (charge is < -1e-9 or > 1 + 1e-9) Warnings.Add(Invariant($"the cell starts at a state of charge of {charge:G4}; BPX ends at 0 and 1, the stoichiometries go to User-defined"));
        return Math.Clamp(charge, 0, 1);
    }

    private static void Known(JsonObject section, string key, double? value)
    {
        if (value is { } number) section[key] = number;
    }
}
