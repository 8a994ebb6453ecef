using Zintl.Analysis.Verification;

namespace Zintl.Validation;

/// <summary>The folder of reference curves; tests that need it are skipped where there is none.</summary>
internal static class References
{
    public static string Root()
    {
        string? root = ReferenceRoot.Find(null);
        if (root is null) Assert.Skip("There is no folder of reference cases (ZINTL_REFERENCE).");
        return root;
    }
}
