namespace Zintl.Simulation;

/// <summary>What the integrator did.</summary>
public sealed record SolverStatistics(long Steps, long Rejected, long Failed, double RelativeTolerance)
{
    /// <summary>Values that the integrator advances; null where nobody counted.</summary>
    public long? Unknowns { get; init; }
}
