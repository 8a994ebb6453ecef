using static System.FormattableString;

namespace Zintl.Materials.Thermodynamics;

/// <summary>Open-circuit potential along a path: the staircase of its plateaus.</summary>
public static class OpenCircuit
{
    /// <summary>Potential of a step on a branch, U_k less or plus its offset, [V vs Na/Na+].</summary>
    public static double Potential(this PathStep step, PathBranch branch) => step.EquilibriumPotential.Value + branch switch
    {
        PathBranch.Sodiating => -step.Sodiating.Value,
        PathBranch.FirstSodiating => -step.FirstSodiating.Value,
        PathBranch.Desodiating => step.Desodiating.Value,
        _ => 0,
    };

    /// <summary>U(x), [V vs Na/Na+]. Between two phases the plateau; at a phase itself the plateau that leads to it, at the host the first one.</summary>
    /// <param name="path">The path.</param>
    /// <param name="stoichiometry">x, [mol Na/mol host atoms], in [0, x_max].</param>
    /// <param name="branch">Equilibrium or a measured branch.</param>
    /// <exception cref="ArgumentOutOfRangeException">x lies outside the path.</exception>
    public static double Potential(this SodiationPath path, double stoichiometry, PathBranch branch = PathBranch.Equilibrium) =>
        path.Steps[path.StepAt(stoichiometry)].Potential(branch);

    /// <summary>dU/dT at x, [V/K]; null where the step has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x lies outside the path.</exception>
    public static double? EntropyCoefficient(this SodiationPath path, double stoichiometry) =>
        path.Steps[path.StepAt(stoichiometry)].EntropyCoefficient?.Value;

    /// <summary>Mean potential over the whole uptake, [V vs Na/Na+]: what a calorimeter and a formation energy see.</summary>
    public static double MeanPotential(this SodiationPath path, PathBranch branch = PathBranch.Equilibrium)
    {
        double sum = 0;
        for (int k = 1; k < path.Phases.Length; k++)
            sum += path.Steps[k - 1].Potential(branch) * (path.Phases[k].Stoichiometry - path.Phases[k - 1].Stoichiometry);
        return sum / path.Phases[^1].Stoichiometry;
    }

    /// <summary>Index of the step whose range (x_{k-1}, x_k] holds x.</summary>
    internal static int StepAt(this SodiationPath path, double stoichiometry)
    {
        double end = path.Phases[^1].Stoichiometry;
        if (!(stoichiometry >= 0 && stoichiometry <= end))
            throw new ArgumentOutOfRangeException(nameof(stoichiometry), Invariant($"x is {stoichiometry}; it must lie in [0, {end}] for {path.Host}."));
        int k = 1;
        while (stoichiometry > path.Phases[k].Stoichiometry) k++;
        return k - 1;
    }
}
