namespace Zintl.Materials.Thermodynamics;

/// <summary>Where the numbers of a path come from.</summary>
public static class PathSources
{
    /// <summary>Every number of the path.</summary>
    public static IEnumerable<Sourced> Numbers(this SodiationPath path)
    {
        foreach (PathPhase phase in path.Phases)
        {
            yield return phase.MolarVolume;
            yield return phase.Diffusivity;
            yield return phase.Solubility;
        }
        foreach (PathStep step in path.Steps)
        {
            yield return step.EquilibriumPotential;
            yield return step.Sodiating;
            yield return step.Desodiating;
            yield return step.FirstSodiating;
            yield return step.Nucleation;
            if (step.EntropyCoefficient is { } entropy) yield return entropy;
        }
    }

    /// <summary>Source keys of every number, as they stand there: several keys are joined by ", ".</summary>
    public static IEnumerable<string> Sources(this SodiationPath path) => path.Numbers().Select(number => number.Source).Where(key => key.Length > 0);
}
