using System.Globalization;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Figures;

/// <summary>Axes and words that several figures share.</summary>
internal static class FigureWords
{
    public static Axis Voltage(AnalysedCell cell) => new("Voltage", cell.IsFullCell ? "V" : "V vs Na/Na^{+}");

    public static Axis Capacity(AnalysedCell cell) => new("Specific capacity", $"mAh {PerGram(cell)}");

    public static Axis StoredCapacity(AnalysedCell cell) => new($"Capacity stored in {FigureText.Formula(cell.Host)}", $"mAh {PerGram(cell)}");

    /// <summary>Per gram of what, always said.</summary>
    public static string PerGram(AnalysedCell cell) => $"g_{{{cell.Host}}}^{{-1}}";

    public static string Cycle(int cycle) => "cycle " + cycle.ToString(CultureInfo.InvariantCulture);

    public static string Branch(BranchDirection direction) => direction == BranchDirection.Sodiation ? "sodiation" : "desodiation";

    /// <summary>Capacity that a stoichiometry stands for, [mAh/g host].</summary>
    public static double StoredPerStoichiometry(AnalysedCell cell) => cell.ChargePerStoichiometry * Units.MilliampereHourPerGram;

    /// <summary>Where the phases that coexist by the mean stoichiometry change along a branch.</summary>
    public static (int First, string Text)[] Regions(CycleBranch branch, SodiationPath? path)
    {
        if (path is null)
            return [];
        var regions = new List<(int, string)>();
        int current = -1;
        for (int i = 0; i < branch.Stoichiometry.Length; i++)
        {
            int step = StepAt(branch.Stoichiometry[i], path);
            if (step == current)
                continue;
            regions.Add((i, $"{FigureText.Formula(path.Phases[step - 1].Name)} + {FigureText.Formula(path.Phases[step].Name)}"));
            current = step;
        }

        return [.. regions];
    }

    private static int StepAt(double stoichiometry, SodiationPath path)
    {
        int step = 1;
        while (step < path.Steps.Length && stoichiometry > path.Phases[step].Stoichiometry)
            step++;
        return step;
    }
}
