using System.Collections.Immutable;
using System.IO.Enumeration;
using Zintl.Materials.Input;

namespace Zintl.Cells.References;

/// <summary>
/// A folder of curves made by an independent code: parameters.json files with their tables, and cases as a JSON file (setup, steps) beside a CSV file (curve).
/// No case is known by name. The layout is described in docs/guide/verification.md.
/// </summary>
public static class ReferenceFolder
{
    private const string ParameterFileName = "parameters.json";

    /// <summary>Every case below a folder, in the order of their names; what cannot be run says why.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="pattern">Names wanted, with * and ?: "chen2020/*".</param>
    /// <exception cref="InputException">All faults of all files read.</exception>
    public static ImmutableArray<ReferenceCase> Read(string root, string pattern = "*")
    {
        ArgumentNullException.ThrowIfNull(root);
        if (!Directory.Exists(root)) throw new InputException(new InputFault(root, "$", "no folder", "a folder with reference cases"));
        FaultList faults = new();
        ImmutableArray<ReferenceCase> cases =
        [
            .. Files(root)
                .Where(file => FileSystemName.MatchesSimpleExpression(pattern, file.Name))
                .Select(file => new CaseReader(file.Path, file.Name, faults).Read())
                .OfType<ReferenceCase>(),
        ];
        faults.ThrowIfAny();
        return cases;
    }

    private static IEnumerable<(string Path, string Name)> Files(string root) =>
        Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != ParameterFileName)
            .Select(path => (path, Path.ChangeExtension(Path.GetRelativePath(root, path), null).Replace('\\', '/')))
            .OrderBy(file => file.Item2, StringComparer.Ordinal);
}
