namespace Zintl.Numerics.Integration;

/// <summary>Choices of the multistep integrator; the accuracy itself is the problem's <see cref="IStageProblem.ErrorNorm"/>.</summary>
public sealed record IntegratorOptions
{
    /// <summary>Highest order used, 1 to 5, [-].</summary>
    public int MaximumOrder { get; init; } = 5;

    /// <summary>Largest ratio of a step to the one before, at least 1, [-].</summary>
    public double MaximumGrowth { get; init; } = 2;

    /// <summary>A step grows only when the error allows at least this ratio, so that kept factorisations stay valid, [-].</summary>
    public double WorthwhileGrowth { get; init; } = 1.2;

    /// <summary>Ratio by which a step is cut when its stage does not converge, in (0, 1), [-].</summary>
    public double ConvergenceCut { get; init; } = 0.3;

    /// <summary>All faults of these options, empty when they are usable.</summary>
    public IEnumerable<string> Faults()
    {
        if (MaximumOrder is < 1 or > 5)
            yield return FormattableString.Invariant($"Maximum order is {MaximumOrder}; it must lie in [1, 5].");
        if (!(MaximumGrowth >= 1))
            yield return FormattableString.Invariant($"Maximum growth is {MaximumGrowth}; it must be at least 1.");
        if (!(WorthwhileGrowth >= 1))
            yield return FormattableString.Invariant($"Worthwhile growth is {WorthwhileGrowth}; it must be at least 1.");
        if (!(ConvergenceCut is > 0 and < 1))
            yield return FormattableString.Invariant($"Convergence cut is {ConvergenceCut}; it must lie in (0, 1).");
    }
}
