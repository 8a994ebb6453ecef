using System.Collections.Immutable;
using Zintl.Cells.Designs;

namespace Zintl.Simulation.Engine;

/// <summary>What makes a finished run doubtful.</summary>
internal static class CellWarnings
{
    /// <summary>Counter-electrode overpotential above which a half-cell's result is doubtful, [V] (Pfeifer 2019, doi:10.1002/cssc.201901056).</summary>
    private const double DoubtfulCounter = 0.05;

    public static ImmutableArray<string> Of(CellDesign design, CellRecorder recorder)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (recorder.LargestCounter > DoubtfulCounter)
            warnings.Add(FormattableString.Invariant($"The {design.Metal!.Name} metal takes up to {1000 * recorder.LargestCounter:0} mV of the voltage: a cut-off may end a step early; a three-electrode cell would tell."));
        if (recorder.SmallestSalt < design.Electrolyte.SmallestConcentration)
            warnings.Add(FormattableString.Invariant($"The salt fell to {recorder.SmallestSalt:g2} mol/m3: below {design.Electrolyte.SmallestConcentration:g3} conductivity and diffusivity are read as if there."));
        return warnings.ToImmutable();
    }
}
