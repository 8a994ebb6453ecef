namespace Zintl.Numerics.Integration;

/// <summary>What an integration has cost since its first start.</summary>
/// <param name="Steps">Committed steps.</param>
/// <param name="Stages">Stages handed to the problem, trials and failures included.</param>
/// <param name="ErrorFailures">Stages rejected by the error test.</param>
/// <param name="ConvergenceFailures">Stages whose iteration failed.</param>
/// <param name="Infeasible">Stages that met a physical end.</param>
public readonly record struct IntegratorStatistics(long Steps, long Stages, long ErrorFailures, long ConvergenceFailures, long Infeasible);
