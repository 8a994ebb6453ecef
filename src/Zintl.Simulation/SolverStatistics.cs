namespace Zintl.Simulation;

/// <summary>What the integrator did.</summary>
public sealed record SolverStatistics(long Steps, long Rejected, long Failed, double RelativeTolerance);
