using System.Runtime.CompilerServices;

namespace Zintl.Materials.Tests;

/// <summary>Where the tests find the project's own data.</summary>
internal static class Repository
{
    public static string Data { get; } = Path.Combine(Root(), "data");

    public static MaterialLibrary Library { get; } = MaterialLibrary.Load(Data);

    private static string Root([CallerFilePath] string? file = null)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Zintl.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No Zintl.slnx above {AppContext.BaseDirectory} ({file}).");
    }
}
