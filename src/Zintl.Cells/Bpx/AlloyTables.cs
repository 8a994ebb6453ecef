using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Cells.Json;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>
/// The path of an alloy as tables over the stoichiometry: volumes, diffusivities and solubilities at the phases, potentials at the phase that each step leads
/// to. Names stand in the description, "Sn: Sn | Na9Sn4 | Na15Sn4". Sources and uncertainties do not fit in: numbers read back say that a file gave them.
/// </summary>
internal static class AlloyTables
{
    private const string Between = " | ", AfterHost = ": ";

    public static JsonObject Write(AlloyInsertion alloy)
    {
        SodiationPath path = alloy.Path;
        JsonObject tables = new()
        {
            [ZintlKeys.Description] = path.Host + AfterHost + string.Join(Between, path.Phases.Select(phase => phase.Name)),
            [ZintlKeys.HostMass] = path.HostMolarMass,
            [ZintlKeys.Transport] = (int)alloy.Transport,
            [ZintlKeys.RadialCells] = alloy.RadialCells,
            [ZintlKeys.MolarVolume] = Phases(path, phase => phase.MolarVolume),
            [BpxKeys.Diffusivity] = Phases(path, phase => phase.Diffusivity),
            [BpxKeys.Activation(BpxKeys.Diffusivity)] = alloy.DiffusionActivationEnergy,
            [ZintlKeys.Solubility] = Phases(path, phase => phase.Solubility),
            [ZintlKeys.Plateau] = Steps(path, step => step.EquilibriumPotential),
            [ZintlKeys.SodiatingOffset] = Steps(path, step => step.Sodiating),
            [ZintlKeys.DesodiatingOffset] = Steps(path, step => step.Desodiating),
            [ZintlKeys.FirstOffset] = Steps(path, step => step.FirstSodiating),
            [ZintlKeys.Nucleation] = Steps(path, step => step.Nucleation),
        };
        if (path.Steps.Any(step => step.EntropyCoefficient is not null)) tables[ZintlKeys.PlateauEntropy] = Steps(path, step => step.EntropyCoefficient);
        return tables;
    }

    /// <summary>The alloy of the tables; meaningless where faults were reported.</summary>
    /// <param name="tables">The section.</param>
    /// <param name="initial">Stoichiometry at the start as written; null where the state of charge gives it, [-].</param>
    /// <param name="share">That stoichiometry as a share of the largest uptake, [-].</param>
    public static AlloyInsertion Read(BpxSection tables, double? initial, double share)
    {
        (double[] x, double[] volumes) = Table(tables, ZintlKeys.MolarVolume);
        double[] diffusivities = Along(tables, BpxKeys.Diffusivity, x), solubilities = Along(tables, ZintlKeys.Solubility, x);
        double[] steps = [.. x.Skip(1)], plateaus = Along(tables, ZintlKeys.Plateau, steps), sodiating = Along(tables, ZintlKeys.SodiatingOffset, steps);
        double[] desodiating = Along(tables, ZintlKeys.DesodiatingOffset, steps), first = Along(tables, ZintlKeys.FirstOffset, steps), nucleation = Along(tables, ZintlKeys.Nucleation, steps);
        ImmutableDictionary<double, double> entropies = Entropies(tables, steps);
        Sound(tables, x, volumes, plateaus);
        (string host, string[] names) = Names(tables, x.Length);
        SodiationPath path = new(
            host,
            tables.Required(ZintlKeys.HostMass, BpxRanges.Positive),
            [.. x.Select((stoichiometry, k) => new PathPhase(names[k], stoichiometry, Said(volumes[k]), Said(diffusivities[k]), Said(solubilities[k])))],
            [.. steps.Select((stoichiometry, k) => new PathStep(
                Said(plateaus[k]), entropies.TryGetValue(stoichiometry, out double entropy) ? Said(entropy) : null, Said(sodiating[k]), Said(desodiating[k]), Said(first[k]), Said(nucleation[k])))]);
        AlloyInsertion alloy = new()
        {
            Path = path,
            InitialStoichiometry = initial ?? share * (x.Length > 0 ? x[^1] : 1),
            Transport = (AlloyTransport)(int)(tables.Optional(ZintlKeys.Transport, new Interval(0, 1)) ?? 0),
            RadialCells = (int)(tables.Optional(ZintlKeys.RadialCells, new Interval(2, 1000)) ?? 20),
            DiffusionActivationEnergy = tables.Optional(BpxKeys.Activation(BpxKeys.Diffusivity), BpxRanges.NotNegative) ?? 0,
        };
        tables.RefuseOthers();
        return alloy;
    }

    private static JsonObject Phases(SodiationPath path, Func<PathPhase, Sourced> property) =>
        BpxFunctions.Table([.. path.Phases.Select(phase => phase.Stoichiometry)], [.. path.Phases.Select(phase => property(phase).Value)]);

    /// <summary>A property of the steps, those that have none left out.</summary>
    private static JsonObject Steps(SodiationPath path, Func<PathStep, Sourced?> property)
    {
        (double X, double F)[] points = [.. path.Steps
            .Select((step, k) => (path.Phases[k + 1].Stoichiometry, property(step)))
            .Where(point => point.Item2 is not null).Select(point => (point.Stoichiometry, point.Item2!.Value.Value))];
        return BpxFunctions.Table([.. points.Select(point => point.X)], [.. points.Select(point => point.F)]);
    }

    private static (double[] X, double[] F) Table(BpxSection tables, string key)
    {
        if (tables.Find(key) is not { } found)
        {
            tables.Missing(key);
            return ([], []);
        }

        double[]? x = BpxValues.List(found, "x", tables.Context), f = BpxValues.List(found, "y", tables.Context);
        return x is null || f is null || x.Length != f.Length ? ([], []) : (x, f);
    }

    /// <summary>Values of a table at given x; not numbers where it has others, which is reported.</summary>
    private static double[] Along(BpxSection tables, string key, double[] x)
    {
        (double[] found, double[] values) = Table(tables, key);
        if (found.SequenceEqual(x)) return values;
        if (tables.Find(key) is { } place) tables.Context.Faults.Add(place.Place, "x = " + Shown(found), "x = " + Shown(x));
        return [.. x.Select(_ => double.NaN)];
    }

    private static ImmutableDictionary<double, double> Entropies(BpxSection tables, double[] steps)
    {
        if (tables.Find(ZintlKeys.PlateauEntropy) is not { } place) return ImmutableDictionary<double, double>.Empty;
        (double[] x, double[] values) = Table(tables, ZintlKeys.PlateauEntropy);
        bool sound = x.All(at => steps.Contains(at)) && x.Distinct().Count() == x.Length;
        if (!sound) tables.Context.Faults.Add(place.Place, "x = " + Shown(x), "each x once, among " + Shown(steps));
        return sound ? x.Zip(values).ToImmutableDictionary(pair => pair.First, pair => pair.Second) : ImmutableDictionary<double, double>.Empty;
    }

    private static void Sound(BpxSection tables, double[] x, double[] volumes, double[] plateaus)
    {
        if (x.Length < 2 || x[0] < 0 || x.Zip(x.Skip(1)).Any(pair => pair.Second <= pair.First))
            tables.Context.Faults.Add(tables.Place, "phases at x = " + Shown(x), "two or more with rising x, from 0 on");
        if (volumes.Any(volume => volume <= 0)) tables.Context.Faults.Add(tables.Place, "molar volumes of " + Shown(volumes), "positive ones");
        if (plateaus.Zip(plateaus.Skip(1)).Any(pair => pair.Second >= pair.First)) tables.Context.Faults.Add(tables.Place, "plateaus at " + Shown(plateaus), "potentials that fall");
    }

    private static (string Host, string[] Names) Names(BpxSection tables, int count)
    {
        string text = tables.Text(ZintlKeys.Description) ?? "";
        int colon = text.IndexOf(AfterHost, StringComparison.Ordinal);
        string[] names = colon < 0 ? [] : text[(colon + AfterHost.Length)..].Split(Between);
        if (names.Length == count) return (text[..colon], names);
        tables.Context.Warn(tables.Place, "the description does not name the phases; they are numbered");
        return ("host", [.. Enumerable.Range(0, count).Select(k => Invariant($"phase {k}"))]);
    }

    private static Sourced Said(double value) => new(value, value, value, EvidenceKind.Unverified, "", "as a BPX file gives it");

    private static string Shown(double[] values) => string.Join(", ", values.Select(value => Invariant($"{value:G6}")));
}
