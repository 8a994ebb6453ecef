namespace Zintl.Numerics.Integration;

/// <summary>
/// Solves the stages of a smooth problem by simplified Newton iteration. The factorisation is kept from step to step while gamma stays near the one it was
/// made for; in between, corrections are scaled by 2/(1 + alpha/alpha_kept).
/// </summary>
/// <remarks>Brenan, Campbell, Petzold 1996, section 5.2.2, doi:10.1137/1.9781611971224.</remarks>
public sealed class NewtonStage<TProblem>(TProblem problem) : IStageProblem
    where TProblem : INewtonProblem
{
    private const int MaximumIterations = 4;
    private const double Tolerance = 0.33, FirstTolerance = 1e-4 * Tolerance, SlowestRate = 0.9, Reach = 5.0 / 3, UnknownRate = 100;
    private readonly double[] rates = new double[problem.Length];
    private readonly double[] correction = new double[problem.Length];
    private double keptGamma, lastGamma, contraction = UnknownRate;

    /// <summary>The problem solved.</summary>
    public TProblem Problem { get; } = problem;

    /// <inheritdoc/>
    public int Length => Problem.Length;

    /// <summary>Factorisations made so far.</summary>
    public long Factorisations { get; private set; }

    /// <summary>Residuals evaluated so far.</summary>
    public long Residuals { get; private set; }

    /// <summary>Drops the kept factorisation. A run calls it whenever it writes a checkpoint, so that a resumed run gives the same bits as the unbroken one.</summary>
    public void Forget() => keptGamma = 0;

    /// <inheritdoc/>
    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        if (gamma != lastGamma)
            contraction = UnknownRate;
        lastGamma = gamma;
        double ratio = keptGamma / gamma;
        bool isKept = ratio is > 1 / Reach and < Reach;
        predicted.CopyTo(state);
        if (isKept && Iterate(time, gamma, history, state))
            return StageOutcome.Converged;
        predicted.CopyTo(state);
        return Renew(time, gamma, history, state) && Iterate(time, gamma, history, state) ? StageOutcome.Converged : StageOutcome.NotConverged;
    }

    /// <inheritdoc/>
    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state) => Problem.ErrorNorm(error, state);

    /// <inheritdoc/>
    public void Accept(double time, Span<double> state, IHistoryEditor history)
    {
    }

    private bool Renew(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> state)
    {
        Slope(gamma, history, state);
        Factorisations++;
        contraction = UnknownRate;
        keptGamma = Problem.Factorise(time, state, rates, 1 / gamma) ? gamma : 0;
        return keptGamma != 0;
    }

    private bool Iterate(double time, double gamma, ReadOnlySpan<double> history, Span<double> state)
    {
        double scale = 2 / (1 + (keptGamma / gamma)), first = 0;
        for (int i = 0; i < MaximumIterations; i++)
        {
            Slope(gamma, history, state);
            Problem.Residual(time, state, rates, correction);
            Residuals++;
            Problem.Solve(correction);
            for (int j = 0; j < correction.Length; j++)
                state[j] -= correction[j] *= scale;
            double norm = Problem.ErrorNorm(correction, state);
            if (!double.IsFinite(norm))
                return false;
            if (i == 0)
                first = norm;
            else if (!UpdateContraction(Math.Pow(norm / first, 1.0 / i)))
                return false;
            if (norm <= (i == 0 ? FirstTolerance : 0) || contraction * norm <= Tolerance)
                return true;
        }

        return false;
    }

    private bool UpdateContraction(double rate)
    {
        contraction = rate / (1 - rate);
        return rate <= SlowestRate;
    }

    private void Slope(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> state)
    {
        for (int i = 0; i < rates.Length; i++)
            rates[i] = (state[i] - history[i]) / gamma;
    }
}
