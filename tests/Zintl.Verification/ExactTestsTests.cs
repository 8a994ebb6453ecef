using Zintl.Analysis.Verification;
using Zintl.Analysis.Verification.Exact;

namespace Zintl.Verification;

/// <summary>The catalogue that <c>zintl verify</c> shows.</summary>
public sealed class ExactTestsTests
{
    public static TheoryData<string> Names => [.. ExactTests.All.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ExactTest_OfTheCatalogue_Passes(string name)
    {
        ExactOutcome outcome = ExactTests.All.Single(test => test.Name == name).Run();
        Assert.True(outcome.Verdict == Verdict.Passed, FormattableString.Invariant($"{outcome.Error} above {outcome.Limit}"));
    }
}
