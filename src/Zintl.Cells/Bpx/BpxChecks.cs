using System.Collections.Immutable;
using Zintl.Cells.Designs;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Open-circuit voltages at the two ends of the state of charge, held against the cut-offs.</summary>
internal static class BpxChecks
{
    private const double Tolerance = 1e-3;

    public static void Warn(BpxCell cell, BpxContext context)
    {
        BpxSummary summary = BpxSummary.Of(cell);
        if (summary.FullVoltage > cell.Design.UpperCutOff + Tolerance)
            context.Warn("$.Parameterisation", Invariant($"the full cell stands at {summary.FullVoltage:F4} V, above its upper cut-off of {cell.Design.UpperCutOff} V"));
        if (summary.EmptyVoltage < cell.Design.LowerCutOff - Tolerance)
            context.Warn("$.Parameterisation", Invariant($"the empty cell stands at {summary.EmptyVoltage:F4} V, below its lower cut-off of {cell.Design.LowerCutOff} V"));
        Blend(cell.Design.Negative!, cell.NegativeWindows, BpxKeys.Negative, context);
        Blend(cell.Design.Positive, cell.PositiveWindows, BpxKeys.Positive, context);
    }

    /// <summary>Materials of a blend share one potential; windows that say otherwise are told.</summary>
    private static void Blend(ElectrodeDesign electrode, ImmutableArray<BpxWindow> windows, string name, BpxContext context)
    {
        foreach ((string end, Func<BpxWindow, double> at) in new (string, Func<BpxWindow, double>)[] { ("minimum", window => window.Minimum), ("maximum", window => window.Maximum) })
        {
            double[] potentials = [.. electrode.Materials.Zip(windows, (material, window) => BpxSummary.Potential(material, at(window)))];
            double spread = potentials.Max() - potentials.Min();
            if (spread > Tolerance) context.Warn($"$.Parameterisation.{name}", Invariant($"at their {end} stoichiometries the materials' potentials lie {1000 * spread:F1} mV apart"));
        }
    }
}
