using System.Collections.Immutable;
using Zintl.Analysis.Cycles;

namespace Zintl.Analysis.Figures;

/// <summary>A channel of the record along a branch.</summary>
internal static class BranchCurve
{
    /// <summary>Points of a branch where the channel holds a number.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="abscissa">Shape [points of the branch].</param>
    /// <param name="abscissaScale">Factor to the unit of the axis.</param>
    /// <param name="channel">Shape [rows of the record].</param>
    /// <param name="channelScale">Factor to the unit of the axis.</param>
    public static (double[] X, double[] Y) Of(CycleBranch branch, double[] abscissa, double abscissaScale, ImmutableArray<double> channel, double channelScale)
    {
        var x = new List<double>(branch.Rows.Length);
        var y = new List<double>(branch.Rows.Length);
        for (int i = 0; i < branch.Rows.Length; i++)
        {
            double value = channel[branch.Rows[i]];
            if (!double.IsFinite(value))
                continue;
            x.Add(abscissa[i] * abscissaScale);
            y.Add(value * channelScale);
        }

        return ([.. x], [.. y]);
    }
}
