using Zintl.Numerics.Integration;

namespace Zintl.Numerics.Tests.Integration;

/// <summary>y' = -rate (y - g) + g', whose solution from y(0) = g(0) is g, solved exactly in each stage; g = cos t unless told otherwise.</summary>
internal sealed class LinearStage(double rate, double tolerance) : IStageProblem
{
    public int Length => 1;

    /// <summary>g.</summary>
    public Func<double, double> Solution { get; init; } = Math.Cos;

    /// <summary>g'.</summary>
    public Func<double, double> Slope { get; init; } = time => -Math.Sin(time);

    /// <summary>Time beyond which a stage is infeasible.</summary>
    public double Wall { get; init; } = double.PositiveInfinity;

    /// <summary>Stages longer than this fail.</summary>
    public double LongestGamma { get; set; } = double.PositiveInfinity;

    /// <summary>Called at each accepted step.</summary>
    public Action<double, double, IHistoryEditor>? OnAccept { get; init; }

    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        if (time > Wall)
            return StageOutcome.Infeasible;
        state[0] = (history[0] + (gamma * ((rate * Solution(time)) + Slope(time)))) / (1 + (gamma * rate));
        return gamma > LongestGamma ? StageOutcome.NotConverged : StageOutcome.Converged;
    }

    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state) => Math.Abs(error[0]) / tolerance;

    public void Accept(double time, Span<double> state, IHistoryEditor history) => OnAccept?.Invoke(time, state[0], history);
}
