using System.Collections.Immutable;

namespace Zintl.Analysis.Verification.Exact;

/// <summary>Every check against a closed form, in the order it is shown.</summary>
public static class ExactTests
{
    public static ImmutableArray<ExactTest> All { get; } =
    [
        .. SphereChecks.All,
    ];
}
