namespace Zintl.Analysis.Verification.Exact;

/// <summary>What a check against a closed form gave.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Error">Relative error, [-].</param>
/// <param name="Limit">Largest error that passes, [-].</param>
/// <param name="Verdict">Passed or failed.</param>
public sealed record ExactOutcome(string Name, double Error, double Limit, Verdict Verdict);
