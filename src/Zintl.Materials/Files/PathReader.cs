using System.Collections.Immutable;
using System.Globalization;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;
using static System.FormattableString;

namespace Zintl.Materials.Files;

/// <summary>Builds a sodiation path from published potentials and the volumes of its phases.</summary>
/// <param name="hostName">Name of the host.</param>
/// <param name="host">Its formula unit.</param>
/// <param name="phase">Finds a phase by name; null (and a fault) where there is none.</param>
/// <param name="priors">What stands for numbers that no source gives.</param>
/// <param name="entries">Reads the entries of this file.</param>
internal sealed class PathReader(string hostName, Composition host, Func<string, Phase?> phase, Priors priors, EntryReader entries)
{
    private readonly FileFaults faults = entries.Faults;

    public PathChoice? Read(PathFile file, string path)
    {
        int before = faults.All.Count;
        if (file.Phases.Count < 2) faults.Add($"{path}.phases", Invariant($"{file.Phases.Count} phases"), "the host and at least one sodiated phase");
        PathPhase?[] phases = [.. file.Phases.Select((entry, k) => ReadPhase(entry, k, Invariant($"{path}.phases[{k}]")))];
        StepReader steps = new(priors, entries);
        PathStep?[] read = [.. file.Phases.Skip(1).Select((entry, k) => steps.Read(entry, Invariant($"{path}.phases[{k + 1}]")))];
        if (faults.All.Count > before || phases.Contains(null) || read.Contains(null)) return null;
        CheckOrder(phases!, read!, path);
        SodiationPath result = new(hostName, host.MolarMass / host.Atoms, [.. phases!], [.. read!]);
        return faults.All.Count > before ? null : new(file.Name, result, file.Preferred, file.Reason, [.. steps.Published]);
    }

    private PathPhase? ReadPhase(PathPhaseFile file, int index, string path)
    {
        if (Parts(file, path) is not { } parts) return null;
        CheckBalance(parts, path);
        double sodium = parts.Sum(part => part.Count * part.Phase.Composition["Na"]) - host["Na"];
        bool pristine = index == 0;
        Sourced diffusivity = parts.Length == 1 && parts[0].Phase.Diffusivity is { } known
            ? known.For()!.Number
            : priors[pristine ? "hostDiffusivity" : "phaseDiffusivity"];
        return new(file.Phase, sodium / host.Atoms, Volume(parts), diffusivity, priors[pristine ? "hostSolubility" : "phaseSolubility"]);
    }

    private ImmutableArray<(Phase Phase, double Count)>? Parts(PathPhaseFile file, string path)
    {
        var parts = ImmutableArray.CreateBuilder<(Phase, double)>();
        foreach ((string name, double count) in file.Parts ?? new() { [file.Phase] = double.NaN })
        {
            if (phase(name) is not { } found) return null;
            parts.Add((found, double.IsNaN(count) ? UnitsPerHost(found) : count));
        }
        if (parts.Count > 0) return parts.ToImmutable();
        faults.Add($"{path}.parts", "nothing", "formula units of at least one phase");
        return null;
    }

    /// <summary>Formula units of a single product phase per formula unit of the host, from its first host element.</summary>
    private double UnitsPerHost(Phase product)
    {
        (string element, double amount) = host.Amounts.First(pair => pair.Key != "Na");
        return amount / product.Composition[element];
    }

    private void CheckBalance(ImmutableArray<(Phase Phase, double Count)> parts, string path)
    {
        IEnumerable<string> elements = parts.SelectMany(part => part.Phase.Composition.Amounts.Keys).Union(host.Amounts.Keys).Where(element => element != "Na");
        foreach (string element in elements)
        {
            double found = parts.Sum(part => part.Count * part.Phase.Composition[element]);
            if (!(Math.Abs(found - host[element]) <= 1e-3 * host.Atoms)) faults.Add(path, $"{Text(found)} mol {element}", $"{Text(host[element])} mol {element} as in the host");
        }
    }

    private Sourced Volume(ImmutableArray<(Phase Phase, double Count)> parts)
    {
        Sourced[] each = [.. parts.Select(part => part.Phase.MolarVolume.For()!.Number)];
        double Sum(Func<Sourced, double> part) => parts.Select((p, i) => p.Count * part(each[i])).Sum() / host.Atoms;
        return new(Sum(v => v.Value), Sum(v => v.Low), Sum(v => v.High), each.Max(v => v.Kind), Joined(each.Select(v => v.Source)), string.Join("; ", each.Select(v => v.Where)));
    }

    private void CheckOrder(PathPhase[] phases, PathStep[] read, string path)
    {
        if (phases[0].Stoichiometry != 0) faults.Add($"{path}.phases[0]", $"x = {Text(phases[0].Stoichiometry)}", "the host itself");
        for (int k = 1; k < phases.Length; k++)
        {
            if (phases[k].Stoichiometry <= phases[k - 1].Stoichiometry)
                faults.Add(Invariant($"{path}.phases[{k}]"), $"x = {Text(phases[k].Stoichiometry)} after {Text(phases[k - 1].Stoichiometry)}", "rising sodium content");
            if (k >= 2 && read[k - 1].EquilibriumPotential.Value >= read[k - 2].EquilibriumPotential.Value)
                faults.Add(Invariant($"{path}.phases[{k}].equilibrium"), $"{Text(read[k - 1].EquilibriumPotential.Value)} V after {Text(read[k - 2].EquilibriumPotential.Value)} V", "falling equilibrium potentials");
        }
    }

    /// <summary>Source keys of a number that rests on several, each once.</summary>
    internal static string Joined(IEnumerable<string> sources) => string.Join(", ", sources.Where(source => source.Length > 0).Distinct());

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
