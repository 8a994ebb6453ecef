using System.Collections.Immutable;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Figures;

/// <summary>A sodiation path: potential and volume against stoichiometry.</summary>
public static class PathFigure
{
    /// <summary>Builds the figure: equilibrium and branches above, volume ratio J with the volume expansion beside it below.</summary>
    public static Figure Of(SodiationPath path)
    {
        var x = new Axis($"Stoichiometry x in Na_{{x}}{FigureText.Formula(path.Host)}", "") { Minimum = 0 };
        var ratio = new Axis("Volume ratio J", "") { Twin = new TwinAxis("Volume expansion \u0394V/V_{0}", "%", 1, 100) };
        return new Figure("path", $"Sodiation path of {path.Host}",
        [
            new Panel(x, new Axis("Potential", "V vs Na/Na^{+}"), Potentials(path), PhaseLabels(path)),
            new Panel(x, ratio, [Volume(path)], []),
        ]);
    }

    private static ImmutableArray<Series> Potentials(SodiationPath path)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        series.Add(Staircase("equilibrium", path, 0, static _ => 0));
        AddIfApart(series, Staircase("sodiation", path, 1, static step => -step.Sodiating.Value), path);
        AddIfApart(series, Staircase("desodiation", path, 2, static step => step.Desodiating.Value), path);
        if (FirstDiffers(path))
            AddIfApart(series, Staircase("first sodiation", path, 3, static step => -step.FirstSodiating.Value), path);
        return series.ToImmutable();
    }

    private static Series Staircase(string name, SodiationPath path, int style, Func<PathStep, double> offset)
    {
        double[] x = new double[2 * path.Steps.Length], potential = new double[x.Length];
        for (int step = 1; step <= path.Steps.Length; step++)
        {
            x[(2 * step) - 2] = path.Phases[step - 1].Stoichiometry;
            x[(2 * step) - 1] = path.Phases[step].Stoichiometry;
            potential[(2 * step) - 2] = potential[(2 * step) - 1] = path.Steps[step - 1].EquilibriumPotential.Value + offset(path.Steps[step - 1]);
        }

        return new Series(name, x, potential) { Style = style };
    }

    private static void AddIfApart(ImmutableArray<Series>.Builder series, Series branch, SodiationPath path)
    {
        for (int step = 0; step < path.Steps.Length; step++)
        {
            if (branch.Y[2 * step] != path.Steps[step].EquilibriumPotential.Value)
            {
                series.Add(branch);
                return;
            }
        }
    }

    private static bool FirstDiffers(SodiationPath path)
    {
        foreach (PathStep step in path.Steps)
        {
            if (step.FirstSodiating.Value != step.Sodiating.Value)
                return true;
        }

        return false;
    }

    /// <summary>Each phase at its composition: between the plateaus that it joins.</summary>
    private static ImmutableArray<FigureLabel> PhaseLabels(SodiationPath path)
    {
        var labels = ImmutableArray.CreateBuilder<FigureLabel>();
        for (int phase = 0; phase < path.Phases.Length; phase++)
        {
            double before = path.Steps[Math.Max(phase - 1, 0)].EquilibriumPotential.Value;
            double after = path.Steps[Math.Min(phase, path.Steps.Length - 1)].EquilibriumPotential.Value;
            labels.Add(new FigureLabel(path.Phases[phase].Stoichiometry, 0.5 * (before + after), FigureText.Formula(path.Phases[phase].Name), true));
        }

        return labels.ToImmutable();
    }

    private static Series Volume(SodiationPath path)
    {
        double[] x = new double[path.Phases.Length], ratio = new double[x.Length];
        for (int phase = 0; phase < x.Length; phase++)
        {
            x[phase] = path.Phases[phase].Stoichiometry;
            ratio[phase] = path.Phases[phase].MolarVolume.Value / path.Phases[0].MolarVolume.Value;
        }

        return new Series("", x, ratio);
    }
}
