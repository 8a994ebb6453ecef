using System.Collections.Immutable;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;
using static System.FormattableString;

namespace Zintl.Materials.Files;

/// <summary>Reads one material with its paths.</summary>
internal static class MaterialReader
{
    public const string Schema = "zintl.material/1";

    public static Material Read(MaterialFile file, EntryReader entries, Priors priors, Func<string, Phase?> phase)
    {
        Composition? formula = null;
        if (file.Formula.Length > 0 && !Composition.TryParse(file.Formula, out formula))
            entries.Faults.Add("$.formula", $"\"{file.Formula}\"", "a formula of known elements");
        return new(
            file.Name,
            file.Title,
            file.Class,
            file.Formula,
            [.. file.Aliases],
            entries.Properties(file.Properties, "$.properties"),
            entries.Curves(file.Curves, "$.curves"),
            Paths(file, formula, entries, priors, phase),
            [.. file.Gaps]);
    }

    private static ImmutableArray<PathChoice> Paths(MaterialFile file, Composition? formula, EntryReader entries, Priors priors, Func<string, Phase?> phase)
    {
        FileFaults faults = entries.Faults;
        int preferred = file.SodiationPaths.Count(path => path.Preferred);
        if (file.SodiationPaths.Count > 0 && preferred != 1) faults.Add("$.sodiationPaths", Invariant($"{preferred} preferred paths"), "exactly one");
        if (file.Class == MaterialClass.Host && file.SodiationPaths.Count == 0) faults.Add("$.sodiationPaths", "nothing", "at least one path of a host");
        if (formula is null) return [];
        PathReader reader = new(file.Name, formula, phase, priors, entries);
        PathChoice?[] read = [.. file.SodiationPaths.Select((path, index) => reader.Read(path, Invariant($"$.sodiationPaths[{index}]")))];
        return [.. read.OfType<PathChoice>().OrderByDescending(path => path.Preferred)];
    }
}
