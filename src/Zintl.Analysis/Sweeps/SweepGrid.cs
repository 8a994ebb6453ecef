using System.Collections.Immutable;
using Zintl.Materials.Input;

namespace Zintl.Analysis.Sweeps;

/// <summary>Every combination of the values of some axes, numbered from 0; the last axis runs fastest.</summary>
public sealed record SweepGrid(ImmutableArray<SweepAxis> Axes)
{
    /// <summary>Cases that one sweep may have.</summary>
    public const int MostCases = 100_000;

    /// <summary>Number of cases.</summary>
    public int Count => Axes.Aggregate(1, (count, axis) => count * axis.Values.Length);

    /// <summary>The values of a case, one for each axis.</summary>
    public ImmutableArray<double> Values(int number)
    {
        double[] values = new double[Axes.Length];
        for (int i = Axes.Length - 1; i >= 0; i--)
        {
            values[i] = Axes[i].Values[number % Axes[i].Values.Length];
            number /= Axes[i].Values.Length;
        }

        return [.. values];
    }

    /// <summary>Reads a whole command line.</summary>
    /// <exception cref="InputException">All its faults.</exception>
    public static SweepGrid Parse(IReadOnlyList<string> texts, int points, bool logarithmic)
    {
        ArgumentNullException.ThrowIfNull(texts);
        FaultList faults = new();
        if (texts.Count == 0) faults.Add("", "--vary", "nothing", "at least one --vary key=from..to unit");
        if (points is < 2 or > 1000) faults.Add("", "--points", FormattableString.Invariant($"{points}"), "a whole number in [2, 1000]");
        SweepAxis?[] axes = [.. texts.Select(text => SweepAxisParser.Parse(text, Math.Clamp(points, 2, 1000), logarithmic, faults))];
        foreach (var twice in axes.OfType<SweepAxis>().GroupBy(axis => axis.Key, StringComparer.Ordinal).Where(group => group.Count() > 1)) faults.Add("", "--vary", $"{twice.Key} more than once", "each key once");
        double cases = axes.OfType<SweepAxis>().Aggregate(1.0, (count, axis) => count * axis.Values.Length);
        if (cases > MostCases) faults.Add("", "--vary", FormattableString.Invariant($"{cases} cases"), FormattableString.Invariant($"at most {MostCases}"));
        faults.ThrowIfAny();
        return new SweepGrid([.. axes.Select(axis => axis!)]);
    }
}
