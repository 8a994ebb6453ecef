using System.Text.Json.Nodes;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>Numbers of cell and electrodes that BPX has no place for; only those that say something.</summary>
internal static class ZintlWriter
{
    public static JsonObject Cell(BpxCell cell, BpxFunctions functions)
    {
        CellDesign design = cell.Design;
        JsonObject zintl = [];
        NotZero(zintl, ZintlKeys.ContactResistance, design.ContactResistance);
        NotZero(zintl, ZintlKeys.ActiveMass, design.ActiveMass ?? 0);
        Thermal(zintl, cell);
        MechanicalDesign mechanics = design.Mechanics;
        NotZero(zintl, ZintlKeys.InitialPressure, mechanics.InitialPressure);
        if (double.IsPositiveInfinity(mechanics.FixtureModulus)) zintl[ZintlKeys.RigidFixture] = 1;
        else NotZero(zintl, ZintlKeys.FixtureModulus, mechanics.FixtureModulus);
        if (double.IsFinite(mechanics.ElectrodeModulus)) zintl[ZintlKeys.ElectrodeModulus] = mechanics.ElectrodeModulus;
        NotZero(zintl, ZintlKeys.Gap, mechanics.Gap);
        JsonObject electrolyte = Electrolyte(design.Electrolyte, functions);
        if (electrolyte.Count > 0) zintl[BpxKeys.Electrolyte] = electrolyte;
        return zintl;
    }

    public static JsonObject Electrode(ElectrodeDesign electrode, bool isResolved)
    {
        JsonObject extras = [];
        NotZero(extras, ZintlKeys.Swelling, electrode.SwellingCoefficient);
        NotZero(extras, ZintlKeys.DoubleLayer, electrode.DoubleLayerCapacitance);
        if (!isResolved) return extras;
        NotZero(extras, ZintlKeys.PercolationPorosity, electrode.PercolationPorosity);
        NotZero(extras, ZintlKeys.SolidBruggeman, electrode.SolidBruggeman);
        return extras;
    }

    /// <summary>Heat per electrode area, where the numbers of the lump do not give it.</summary>
    private static void Thermal(JsonObject zintl, BpxCell cell)
    {
        ThermalDesign thermal = cell.Design.Thermal;
        BpxBody body = cell.Body;
        if (thermal.Kind == ThermalKind.Lumped) zintl[ZintlKeys.LumpedHeat] = 1;
        if (!Same(thermal.HeatCapacity, body.Density * body.SpecificHeat * body.Volume / cell.Design.Area)) zintl[ZintlKeys.HeatCapacity] = thermal.HeatCapacity;
        if (!Same(thermal.Cooling, body.HeatTransfer * body.ExternalArea / cell.Design.Area)) zintl[ZintlKeys.Cooling] = thermal.Cooling;
    }

    private static JsonObject Electrolyte(ElectrolyteDesign design, BpxFunctions functions)
    {
        JsonObject extras = [];
        ElectrolyteDesign usual = BpxPlaceholders.Electrolyte(design.InitialConcentration);
        Interval meant = BpxRanges.TableSalt(design.InitialConcentration);
        if (!design.TransferenceNumber.IsConstantInX) functions.Add(extras, BpxKeys.TransferenceNumber, design.TransferenceNumber, meant);
        if (design.ThermodynamicFactor is not ConstantFunction { Constant: 1 }) functions.Add(extras, ZintlKeys.ThermodynamicFactor, design.ThermodynamicFactor, meant);
        if (design.SmallestConcentration != usual.SmallestConcentration) extras[ZintlKeys.SmallestConcentration] = design.SmallestConcentration;
        if (design.Reservoir != usual.Reservoir) extras[ZintlKeys.Reservoir] = design.Reservoir;
        return extras;
    }

    private static void NotZero(JsonObject section, string key, double value)
    {
        if (value != 0) section[key] = value;
    }

    private static bool Same(double value, double? lump) => Math.Abs(value - (lump ?? 0)) <= 1e-12 * Math.Abs(value);
}
