using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Materials;

namespace Zintl.Cells.Bpx;

/// <summary>What a BPX cell holds, at its reference temperature. Windows of a blend are taken as they stand; its first material gives the potential.</summary>
/// <param name="NegativeCapacity">Between the stoichiometry limits of the negative electrode, [C].</param>
/// <param name="PositiveCapacity">Between those of the positive electrode, [C].</param>
/// <param name="EmptyVoltage">Open-circuit voltage at 0 % state of charge, [V].</param>
/// <param name="FullVoltage">At 100 %, [V].</param>
public sealed record BpxSummary(double NegativeCapacity, double PositiveCapacity, double EmptyVoltage, double FullVoltage)
{
    /// <summary>The summary of a full cell.</summary>
    public static BpxSummary Of(BpxCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        CellDesign design = cell.Design;
        ActiveMaterial negative = design.Negative!.Materials[0], positive = design.Positive.Materials[0];
        BpxWindow low = cell.NegativeWindows[0], high = cell.PositiveWindows[0];
        return new(
            design.Area * Capacity(design.Negative, cell.NegativeWindows),
            design.Area * Capacity(design.Positive, cell.PositiveWindows),
            Potential(positive, high.Maximum) - Potential(negative, low.Minimum),
            Potential(positive, high.Minimum) - Potential(negative, low.Maximum));
    }

    /// <summary>U of a material at a stoichiometry of its window, [V].</summary>
    internal static double Potential(ActiveMaterial material, double stoichiometry) =>
        StandIn.Of(material.Insertion)!.OpenCircuitPotential.Value(stoichiometry, PhysicalConstants.ZeroCelsius + 25);

    /// <summary>Charge of an electrode over its windows, per area, [C/m2].</summary>
    private static double Capacity(ElectrodeDesign electrode, ImmutableArray<BpxWindow> windows) =>
        electrode.Materials.Zip(windows, (material, window) => Content(electrode, material) * (window.Maximum - window.Minimum)).Sum();

    /// <summary>Charge of one material from empty to full, per area, [C/m2].</summary>
    internal static double Content(ElectrodeDesign electrode, ActiveMaterial material) =>
        PhysicalConstants.Faraday * electrode.Thickness * material.Fraction * StandIn.Of(material.Insertion)!.MaximumConcentration;
}
