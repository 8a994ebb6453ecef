namespace Zintl.Analysis.Verification;

/// <summary>One reference case beside the engine; what does not apply is null.</summary>
public sealed record CaseOutcome
{
    public required string Name { get; init; }

    public required string Model { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Root mean square of the voltage differences, [V].</summary>
    public double? RootMeanSquare { get; init; }

    /// <summary>Largest voltage difference, [V].</summary>
    public double? Worst { get; init; }

    /// <summary>Relative difference of the end times; of an impedance or a sensitivity the largest relative difference, [-].</summary>
    public double? RelativeError { get; init; }

    /// <summary>Values that the integrator advances.</summary>
    public long? Unknowns { get; init; }

    /// <summary>Accepted time steps.</summary>
    public long? Steps { get; init; }

    /// <summary>Time of the faster of two runs, record included, [s].</summary>
    public double? Elapsed { get; init; }

    /// <summary>Why it failed or was not run; empty where it passed.</summary>
    public string Note { get; init; } = "";
}
