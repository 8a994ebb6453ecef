namespace Zintl.Analysis.Verification.Exact;

/// <summary>A check against a closed form.</summary>
/// <param name="Name">What is checked, in a few words.</param>
/// <param name="Value">Computes the relative error, [-].</param>
/// <param name="Limit">Largest error that passes, [-].</param>
public sealed record ExactTest(string Name, Func<double> Value, double Limit)
{
    public ExactOutcome Run()
    {
        double error = Math.Abs(Value());
        return new ExactOutcome(Name, error, Limit, error <= Limit ? Verdict.Passed : Verdict.Failed);
    }
}
