using System.Globalization;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Files;

/// <summary>
/// Derives the equilibrium potential and the offsets of one step from the potentials that were published. Without a published equilibrium the midpoint of
/// the two branches stands for it; with one branch only, that branch and the assumed offset.
/// </summary>
internal sealed class StepReader(Priors priors, EntryReader entries)
{
    private readonly FileFaults faults = entries.Faults;

    public PathStep? Read(PathPhaseFile file, string path)
    {
        Sourced? sodiating = Number(file.Sodiating, "V", $"{path}.sodiating");
        Sourced? desodiating = Number(file.Desodiating, "V", $"{path}.desodiating");
        Sourced? first = Number(file.FirstSodiating, "V", $"{path}.firstSodiating") ?? sodiating;
        Sourced? published = Number(file.Equilibrium, "V", $"{path}.equilibrium");
        if ((published ?? Estimate(sodiating, desodiating)) is not { } equilibrium)
        {
            faults.Add(path, "no potential", "an equilibrium potential or a measured branch");
            return null;
        }
        return new(
            equilibrium,
            Number(file.EntropyCoefficient, "V/K", $"{path}.entropyCoefficient"),
            Below(equilibrium, sodiating, $"{path}.sodiating"),
            Above(equilibrium, desodiating, $"{path}.desodiating"),
            Below(equilibrium, first, $"{path}.firstSodiating"),
            Number(file.Nucleation, "V", $"{path}.nucleation") ?? priors["nucleation"]);
    }

    private Sourced? Number(List<EntryFile>? list, string si, string path) =>
        list is null ? null : entries.Property("potential", list, si, path)?.For()?.Number;

    private Sourced? Estimate(Sourced? sodiating, Sourced? desodiating)
    {
        Sourced offset = priors["branchOffset"];
        if (sodiating is { } low && desodiating is { } high)
        {
            double midpoint = (low.Value + high.Value) / 2;
            string source = PathReader.Joined([low.Source, high.Source]);
            return new(midpoint, Math.Min(low.Value, midpoint), Math.Max(high.Value, midpoint), EvidenceKind.Calculated, source, "midpoint of the measured branches");
        }
        if (sodiating is { } down) return new(down.Value + offset.Value, down.Value + offset.Low, down.Value + offset.High, EvidenceKind.Assumed, down.Source, "sodiation branch plus the assumed offset");
        if (desodiating is { } up) return new(up.Value - offset.Value, up.Value - offset.High, up.Value - offset.Low, EvidenceKind.Assumed, up.Source, "desodiation branch minus the assumed offset");
        return null;
    }

    private Sourced Below(Sourced equilibrium, Sourced? branch, string path) => Offset(equilibrium, branch, 1, path);

    private Sourced Above(Sourced equilibrium, Sourced? branch, string path) => Offset(equilibrium, branch, -1, path);

    /// <summary>Distance of a branch from equilibrium, positive on the dissipative side; the prior where the branch was not measured.</summary>
    private Sourced Offset(Sourced equilibrium, Sourced? branch, int side, string path)
    {
        if (branch is not { } measured) return priors["branchOffset"];
        double value = side * (equilibrium.Value - measured.Value);
        if (value < -1e-9)
        {
            string direction = side > 0 ? "above" : "below";
            faults.Add(path, $"{Text(measured.Value)} V, {Text(-value)} V {direction} the equilibrium {Text(equilibrium.Value)} V", "an offset that dissipates (sodiation below, desodiation above equilibrium)");
        }
        double a = side * (equilibrium.Low - (side > 0 ? measured.High : measured.Low));
        double b = side * (equilibrium.High - (side > 0 ? measured.Low : measured.High));
        string source = PathReader.Joined([equilibrium.Source, measured.Source]);
        EvidenceKind kind = (EvidenceKind)Math.Max((int)equilibrium.Kind, (int)measured.Kind);
        value = Math.Max(0, value);
        return new(value, Math.Clamp(Math.Min(a, b), 0, value), Math.Max(Math.Max(a, b), value), kind, source, $"equilibrium against the branch at {Text(measured.Value)} V: {measured.Where}");
    }

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
