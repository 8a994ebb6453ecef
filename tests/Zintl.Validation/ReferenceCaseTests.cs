using Zintl.Analysis.Verification;
using Zintl.Cells.References;

namespace Zintl.Validation;

/// <summary>Every curve of independent codes that is beside the repository, by its own criterion; sensitivities by <see cref="SensitivityCaseTests"/>, since one of them is not converged in the reference.</summary>
public sealed class ReferenceCaseTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryReferenceCase_ThatTheEngineCanRun_MeetsItsCriterion()
    {
        string root = References.Root();
        CaseVerifier verifier = new(Engine.Default);
        CaseOutcome[] outcomes = [.. ReferenceFolder.Read(root).Where(each => each.Kind != ReferenceCaseKind.Sensitivities).Select(verifier.Run)];
        foreach (CaseOutcome outcome in outcomes)
            output.WriteLine(FormattableString.Invariant($"{outcome.Name}: {outcome.Verdict}, rms {1000 * outcome.RootMeanSquare:0.000} mV, worst {1000 * outcome.Worst:0.00} mV, error {outcome.RelativeError:0.0e+0} {outcome.Note}"));
        Assert.SkipWhen(outcomes.All(outcome => outcome.Verdict == Verdict.NotRun), "The engine runs none of the cases yet.");
        Assert.Empty(outcomes.Where(outcome => outcome.Verdict == Verdict.Failed).Select(outcome => $"{outcome.Name}: {outcome.Note}"));
    }
}
