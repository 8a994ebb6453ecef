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

    /// <summary>What was published for the steps read so far.</summary>
    public List<Property> Published { get; } = [];

    public PathStep? Read(PathPhaseFile file, string path)
    {
        Sourced? sodiating = Number(file.Sodiating, $"{file.Phase} sodiating", "V", $"{path}.sodiating");
        Sourced? desodiating = Number(file.Desodiating, $"{file.Phase} desodiating", "V", $"{path}.desodiating");
        Sourced? first = Number(file.FirstSodiating, $"{file.Phase} firstSodiating", "V", $"{path}.firstSodiating");
        Sourced? published = Number(file.Equilibrium, $"{file.Phase} equilibrium", "V", $"{path}.equilibrium");
        if ((published ?? Estimate(sodiating, desodiating)) is not { } equilibrium)
        {
            faults.Add(path, "no potential", "an equilibrium potential or a measured branch");
            return null;
        }
        Sourced later = Offset(equilibrium, sodiating, 1, $"{path}.sodiating");
        return new(
            equilibrium,
            Number(file.EntropyCoefficient, $"{file.Phase} entropyCoefficient", "V/K", $"{path}.entropyCoefficient"),
            later,
            Offset(equilibrium, desodiating, -1, $"{path}.desodiating"),
            first is null ? later : Offset(equilibrium, first, 1, $"{path}.firstSodiating"),
            Number(file.Nucleation, $"{file.Phase} nucleation", "V", $"{path}.nucleation") ?? priors["nucleation"]);
    }

    private Sourced? Number(List<EntryFile>? list, string name, string si, string path)
    {
        if (list is null || entries.Property(name, list, si, path) is not { } property) return null;
        Published.Add(property);
        return property.For()?.Number;
    }

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

    /// <summary>Distance of a branch from equilibrium, positive on the dissipative side (1: below it, -1: above it); the prior where it was not measured.</summary>
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
