namespace Zintl.Analysis.Verification;

/// <summary>What became of a check.</summary>
public enum Verdict
{
    Passed,
    Failed,
    NotRun,
}
