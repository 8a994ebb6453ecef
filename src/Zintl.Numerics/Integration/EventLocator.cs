namespace Zintl.Numerics.Integration;

/// <summary>
/// Finds where inside the last trial an event lies. Every evaluation is a full stage from the committed past, so that what is committed at the event obeys the
/// equations and the error test there, not an interpolant.
/// </summary>
/// <remarks>Illinois variant of false position, doi:10.1007/BF01934364, with bisection where a value is infinite or the bracket shrinks too slowly.</remarks>
public static class EventLocator
{
    /// <summary>
    /// Call it when the last trial is <see cref="StepOutcome.Infeasible"/> or lies past the event.
    /// </summary>
    /// <param name="integrator">Holds that trial.</param>
    /// <param name="distance">Positive before the event.</param>
    /// <param name="start">Distance at the committed state, positive, or +infinity where unknown.</param>
    /// <param name="tolerance">A trial with a distance in (0, tolerance] is at the event, units of the distance.</param>
    /// <param name="resolution">So is one whose length is known to this fraction of the first trial's, [-].</param>
    /// <exception cref="ArgumentOutOfRangeException">The committed state is past the event already, a tolerance is not positive, or the resolution is below 1e-14.</exception>
    public static LocationOutcome Locate(BdfIntegrator integrator, TrialFunction distance, double start, double tolerance, double resolution = 1e-9)
    {
        ArgumentNullException.ThrowIfNull(integrator);
        ArgumentNullException.ThrowIfNull(distance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tolerance);
        ArgumentOutOfRangeException.ThrowIfLessThan(resolution, 1e-14);
        if (start <= tolerance)
            return LocationOutcome.AtStart;
        double aim = 0.5 * tolerance, width = resolution * integrator.TrialStep, value = Evaluate(integrator, distance);
        if (value > 0 && value <= tolerance)
            return LocationOutcome.Reached;
        var bracket = new Bracket(start - aim, integrator.TrialStep, value - aim);
        while (bracket.Width > width && !(value > 0 && value <= tolerance))
        {
            StepOutcome outcome = integrator.TryExactStep(bracket.Next());
            bool wasRejected = outcome is StepOutcome.TooInaccurate or StepOutcome.NotConverged;
            if (wasRejected)
                outcome = integrator.TryStep(integrator.TrialStep);
            if (outcome == StepOutcome.Failed)
                return LocationOutcome.Failed;
            value = Evaluate(integrator, distance);
            if (wasRejected && value > 0)
                return LocationOutcome.Shortened;
            bracket.Narrow(integrator.TrialStep, value - aim, isNear: value > 0);
        }

        return StepTo(integrator, bracket.Near);
    }

    /// <summary>The tentative step must be the near end of the bracket.</summary>
    private static LocationOutcome StepTo(BdfIntegrator integrator, double near)
    {
        if (near == 0)
            return LocationOutcome.AtStart;
        if (integrator.HasTrial && integrator.TrialStep == near)
            return LocationOutcome.Reached;
        if (integrator.TryExactStep(near) == StepOutcome.Solved)
            return LocationOutcome.Reached;
        return integrator.TryStep(near) == StepOutcome.Solved ? LocationOutcome.Shortened : LocationOutcome.Failed;
    }

    /// <summary>A trial without a state, or with a distance that is no number, lies past the event.</summary>
    private static double Evaluate(BdfIntegrator integrator, TrialFunction distance)
    {
        double value = integrator.HasTrial ? distance(integrator.TrialTime, integrator.Trial) : double.NegativeInfinity;
        return double.IsNaN(value) ? double.NegativeInfinity : value;
    }
}
