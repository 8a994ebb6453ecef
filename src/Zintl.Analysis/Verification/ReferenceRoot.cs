namespace Zintl.Analysis.Verification;

/// <summary>Where the reference curves are: --reference, else ZINTL_REFERENCE, else "reference" or "shared/reference" beside the repository (docs/contracts.md).</summary>
public static class ReferenceRoot
{
    private const string Solution = "Zintl.slnx";

    /// <summary>The folder; null where nobody names one and none is found.</summary>
    public static string? Find(string? option) => option ?? Environment.GetEnvironmentVariable("ZINTL_REFERENCE") ?? BesideRepository();

    private static string? BesideRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution))) folder = folder.Parent;
        if (folder?.Parent is not { } outside) return null;
        string[] places = [Path.Combine(outside.FullName, "reference"), Path.Combine(outside.FullName, "shared", "reference")];
        return places.FirstOrDefault(Directory.Exists);
    }
}
