using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Cycles;

/// <summary>The voltage in the middle of a plateau: what tables of measured plateaus quote.</summary>
public static class MidPlateau
{
    /// <summary>Voltage where the mean stoichiometry passes the middle of a path step, [V]; null where the branch does not pass it.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="path">The path of its host.</param>
    /// <param name="step">Step of the path from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The path has no such step.</exception>
    public static double? Potential(CycleBranch branch, SodiationPath path, int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, path.Steps.Length);
        double middle = 0.5 * (path.Phases[step - 1].Stoichiometry + path.Phases[step].Stoichiometry);
        return At(branch.Stoichiometry, branch.Voltage, middle);
    }

    /// <summary>First value of y where x crosses a level, by linear interpolation; null where it does not.</summary>
    internal static double? At(double[] x, double[] y, double level)
    {
        for (int i = 1; i < x.Length; i++)
        {
            double before = x[i - 1] - level, after = x[i] - level;
            if (before * after <= 0 && before != after)
                return y[i - 1] + ((y[i] - y[i - 1]) * before / (before - after));
        }

        return null;
    }
}
