using Zintl.Materials;

namespace Zintl.Cells.Tests;

/// <summary>Where the tests find the project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static MaterialLibrary Library { get; } = MaterialLibrary.Load(Path.Combine(Root, "data"));

    public static IEnumerable<string> Examples => Directory.EnumerateFiles(Path.Combine(Root, "examples"), "*.json").Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Zintl.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No Zintl.slnx above {AppContext.BaseDirectory}.");
    }
}
