namespace Zintl.Numerics.Integration;

/// <summary>
/// What an implicit multistep integrator asks of a problem. The integrator never sees a matrix, a front or a particle: it hands over a stage
/// M (y - history) = gamma f(t, y) and gets its solution back. Decisions inside a stage (births and ends of fronts) belong to the problem.
/// </summary>
public interface IStageProblem
{
    /// <summary>Number of unknowns, fixed for the life of the problem; unused slots keep a constant value.</summary>
    int Length { get; }

    /// <summary>Solves M (y - history) = gamma f(time, y) for y.</summary>
    /// <param name="time">Time of the end of the step, [s].</param>
    /// <param name="gamma">Step length times the coefficient of the method, [s]; y' = (y - history)/gamma.</param>
    /// <param name="history">What earlier steps contribute, shape [Length], units of y.</param>
    /// <param name="predicted">The predicted state, a first guess, shape [Length], units of y.</param>
    /// <param name="state">Receives the solution, shape [Length], units of y.</param>
    StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state);

    /// <summary>Norm of an estimated error in units of the tolerance: 1 is just acceptable.</summary>
    double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state);

    /// <summary>
    /// The last solved stage has become the state. The problem commits its own decisions and may edit <paramref name="state"/> and the history of slots that
    /// changed their meaning.
    /// </summary>
    void Accept(double time, Span<double> state, IHistoryEditor history);
}
