namespace Zintl.Numerics.Integration;

/// <summary>
/// Variable-step, variable-order (1 to 5) backward differentiation in fixed-leading-coefficient form over an <see cref="IStageProblem"/>.
/// A step is first tried and then committed; between the two the caller may look at it, interpolate in it, or try another length from the same past
/// as often as it likes. Nothing is allocated after construction. Not thread-safe.
/// </summary>
/// <remarks>Brenan, Campbell, Petzold 1996, ch. 5, doi:10.1137/1.9781611971224; see docs/numerics/integrator.md.</remarks>
public sealed class BdfIntegrator : IHistoryEditor
{
    private const int Format = 1;
    private const double ShortestFraction = 1e-14;
    private readonly IStageProblem problem;
    private readonly IntegratorOptions options;
    private readonly DividedDifferences differences;
    private StepController controller;
    private OrderErrors errors;
    private IntegratorStatistics statistics;
    private int trialOrder, lastOrder;
    private double lastStep;
    private bool tentative, kink;

    /// <summary>An integrator of <paramref name="problem"/>; call <see cref="Start"/> before the first step.</summary>
    /// <exception cref="ArgumentException">An option lies outside its range.</exception>
    public BdfIntegrator(IStageProblem problem, IntegratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        string faults = string.Join(' ', options.Faults());
        if (faults.Length > 0)
            throw new ArgumentException(faults, nameof(options));
        this.problem = problem;
        this.options = options;
        differences = new DividedDifferences(problem.Length);
    }

    /// <summary>Time of the committed state, [s].</summary>
    public double Time { get; private set; }

    /// <summary>The committed state, shape [Length], units of y; valid until the next commit or start.</summary>
    public ReadOnlySpan<double> State => differences.State;

    /// <summary>Length the next free step will try first, [s].</summary>
    public double StepSize => controller.Step;

    /// <summary>Order of the next step, [-].</summary>
    public int Order => controller.Order;

    /// <summary>Length of the last trial, [s].</summary>
    public double TrialStep { get; private set; }

    /// <summary>Time at the end of the last trial, [s].</summary>
    public double TrialTime => Time + TrialStep;

    /// <summary>State at the end of the last trial, shape [Length], units of y; meaningful after <see cref="StepOutcome.Solved"/>.</summary>
    public ReadOnlySpan<double> Trial => differences.Trial;

    /// <summary>Estimated error of the last solved trial in units of the tolerance, [-].</summary>
    public double TrialError { get; private set; }

    /// <summary>True between a solved trial and its commit.</summary>
    public bool HasTrial => tentative;

    /// <summary>What the integration has cost so far.</summary>
    public IntegratorStatistics Statistics => statistics;

    /// <summary>Why the last free step failed; null while it did not.</summary>
    public IntegrationFailure? Failure { get; private set; }

    /// <summary>Begins anew at order one.</summary>
    /// <param name="time">Initial time, [s].</param>
    /// <param name="state">Initial state, shape [Length], units of y.</param>
    /// <param name="step">Length of the first trial, [s].</param>
    /// <param name="rates">Initial slopes y', shape [Length] or empty for none, units of y/s; with them the first step can be a hundred times longer.</param>
    /// <exception cref="ArgumentException">A span has the wrong length or the step is not positive and finite.</exception>
    public void Start(double time, ReadOnlySpan<double> state, double step, ReadOnlySpan<double> rates = default)
    {
        if (state.Length != problem.Length)
            throw new ArgumentException(FormattableString.Invariant($"The state has {state.Length} values; the problem has {problem.Length}."), nameof(state));
        if (rates.Length != 0 && rates.Length != problem.Length)
            throw new ArgumentException(FormattableString.Invariant($"There are {rates.Length} rates; the problem has {problem.Length} unknowns."), nameof(rates));
        if (!(step > 0) || !double.IsFinite(step))
            throw new ArgumentException(FormattableString.Invariant($"The first step is {step} s; it must be positive and finite."), nameof(step));
        Time = time;
        TrialStep = lastStep = 0;
        lastOrder = 1;
        tentative = false;
        Failure = null;
        differences.Start(state, rates, step);
        controller.Start(step);
    }

    /// <summary>
    /// Tries a step of the proposed length, at most <paramref name="maximum"/> [s], and shorter ones until one is solved within the tolerance.
    /// </summary>
    /// <returns><see cref="StepOutcome.Solved"/>, <see cref="StepOutcome.Infeasible"/> or <see cref="StepOutcome.Failed"/>.</returns>
    public StepOutcome TryStep(double maximum)
    {
        double h = Math.Min(controller.Step, maximum);
        double shortest = ShortestFraction * h;
        Failure = null;
        for (int failures = 0; ;)
        {
            StepOutcome outcome = Attempt(h);
            if (outcome is StepOutcome.Solved or StepOutcome.Infeasible)
                return outcome;
            if (outcome == StepOutcome.TooInaccurate)
                controller.Reject(in errors, h, ++failures);
            else
                controller.Step = options.ConvergenceCut * h;
            h = controller.Step;
            if (h < shortest || Time + h <= Time)
                return Fail(outcome, h);
        }
    }

    /// <summary>Tries a step of exactly <paramref name="step"/> [s] once, from the committed past; step control is left as it is.</summary>
    /// <returns>Any outcome but <see cref="StepOutcome.Failed"/>.</returns>
    public StepOutcome TryExactStep(double step) => Attempt(step);

    /// <summary>Forgets the tentative step; the committed past stays.</summary>
    public void Discard() => tentative = false;

    /// <summary>Makes the tentative step the state, lets the problem accept it and chooses order and length of the next step.</summary>
    /// <exception cref="InvalidOperationException">There is no solved trial.</exception>
    public void Commit()
    {
        if (!tentative)
            throw new InvalidOperationException("There is no solved trial to commit.");
        EstimateHigherOrder();
        differences.Commit(trialOrder);
        lastOrder = trialOrder;
        lastStep = TrialStep;
        Time += TrialStep;
        controller.Advance(in errors, TrialStep, options);
        tentative = kink = false;
        statistics = statistics with { Steps = statistics.Steps + 1 };
        problem.Accept(Time, differences.State, this);
        if (kink)
            controller.Start(lastStep);
    }

    /// <summary>
    /// The solution inside the tentative step, or inside the last committed one where there is none, to the order of the method.
    /// What a problem edits when it accepts a step shows in the committed interpolant: look at the tentative one first.
    /// </summary>
    /// <param name="time">Time, [s], within the step; outside of it the polynomial extrapolates.</param>
    /// <param name="state">Receives the solution, shape [Length], units of y.</param>
    public void Interpolate(double time, Span<double> state)
    {
        if (tentative)
            differences.InterpolateTrial(time - TrialTime, trialOrder, state);
        else
            differences.Interpolate(time - Time, lastOrder, state);
    }

    /// <summary>Writes the committed past, order and step control, so that a restored run gives the same bits. A tentative step is not kept.</summary>
    public void Save(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Format);
        writer.Write(problem.Length);
        differences.Save(writer);
        writer.Write(Time);
        writer.Write(lastStep);
        writer.Write(lastOrder);
        writer.Write(controller.Order);
        writer.Write(controller.Step);
        writer.Write(controller.Starting);
        writer.Write(controller.StepsAtOrder);
        SaveStatistics(writer);
    }

    /// <summary>Reads what <see cref="Save"/> wrote for a problem of the same length.</summary>
    /// <exception cref="InvalidDataException">The data are of another format or length.</exception>
    public void Restore(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int format = reader.ReadInt32(), length = reader.ReadInt32();
        if (format != Format || length != problem.Length)
            throw new InvalidDataException(FormattableString.Invariant($"Found integrator format {format} with {length} unknowns; expected {Format} with {problem.Length}."));
        differences.Restore(reader);
        Time = reader.ReadDouble();
        lastStep = reader.ReadDouble();
        lastOrder = reader.ReadInt32();
        controller.Order = reader.ReadInt32();
        controller.Step = reader.ReadDouble();
        controller.Starting = reader.ReadBoolean();
        controller.StepsAtOrder = reader.ReadInt32();
        statistics = new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
        TrialStep = 0;
        tentative = false;
        Failure = null;
    }

    /// <inheritdoc/>
    void IHistoryEditor.Forget(int slot, double value) => differences.Forget(slot, value);

    /// <inheritdoc/>
    void IHistoryEditor.Carry(int from, int to, double weight) => differences.Carry(from, to, weight);

    /// <inheritdoc/>
    void IHistoryEditor.ReduceOrder()
    {
        differences.KeepSlope();
        lastOrder = 1;
        kink = true;
    }

    private StepOutcome Attempt(double h)
    {
        TrialStep = h;
        trialOrder = controller.Order;
        tentative = false;
        differences.Predict(h, trialOrder);
        StageOutcome stage = problem.Solve(Time + h, differences.Step.Gamma, differences.History, differences.Predicted, differences.Trial);
        StepOutcome outcome = stage switch
        {
            StageOutcome.Converged => TestError(),
            StageOutcome.Infeasible => StepOutcome.Infeasible,
            _ => StepOutcome.NotConverged,
        };
        Count(outcome);
        tentative = outcome == StepOutcome.Solved;
        return outcome;
    }

    private StepOutcome TestError()
    {
        differences.Correct();
        double difference = Norm(trialOrder + 1);
        TrialError = differences.Step.TestFactor * difference;
        if (!double.IsFinite(TrialError))
            return StepOutcome.NotConverged;
        CompareLower(difference);
        return TrialError <= 1 ? StepOutcome.Solved : StepOutcome.TooInaccurate;
    }

    /// <summary>Errors at the own and at lower orders; the order falls when the scaled derivatives do not fall with the order.</summary>
    private void CompareLower(double difference)
    {
        int k = trialOrder;
        ref readonly StepCoefficients.Row sigma = ref differences.Step.Errors;
        double own = sigma[k] * difference, lower = double.PositiveInfinity;
        bool lowerIsBetter = false;
        if (k > 1)
        {
            lower = sigma[k - 1] * Norm(k);
            double ownTerm = (k + 1) * own, lowerTerm = k * lower;
            lowerIsBetter = k == 2 ? lowerTerm <= 0.5 * ownTerm : lowerTerm <= ownTerm && (k - 1) * sigma[k - 2] * Norm(k - 1) <= ownTerm;
        }

        errors = new OrderErrors(own, lower, double.PositiveInfinity, lowerIsBetter);
    }

    private void EstimateHigherOrder()
    {
        int k = trialOrder;
        if (!errors.LowerIsBetter && !controller.Starting && k < options.MaximumOrder && controller.StepsAtOrder >= k + 1)
            errors = errors with { Higher = differences.Step.Errors[k + 1] * Norm(k + 2) };
    }

    private double Norm(int order) => problem.ErrorNorm(differences.TrialDifference(order, trialOrder), differences.Trial);

    private StepOutcome Fail(StepOutcome last, double h)
    {
        string length = FormattableString.Invariant($"At {Time:g6} s the step length fell to {h:g3} s");
        Failure = last == StepOutcome.TooInaccurate
            ? new($"{length} without meeting the error tolerance.", "Loosen the tolerance, or look for a discontinuity that the problem does not announce.")
            : new($"{length} without a converged stage.", "Check that the initial state is consistent and that the problem has a solution there.");
        return StepOutcome.Failed;
    }

    private void Count(StepOutcome outcome) => statistics = statistics with
    {
        Stages = statistics.Stages + 1,
        ErrorFailures = statistics.ErrorFailures + (outcome == StepOutcome.TooInaccurate ? 1 : 0),
        ConvergenceFailures = statistics.ConvergenceFailures + (outcome == StepOutcome.NotConverged ? 1 : 0),
        Infeasible = statistics.Infeasible + (outcome == StepOutcome.Infeasible ? 1 : 0),
    };

    private void SaveStatistics(BinaryWriter writer)
    {
        writer.Write(statistics.Steps);
        writer.Write(statistics.Stages);
        writer.Write(statistics.ErrorFailures);
        writer.Write(statistics.ConvergenceFailures);
        writer.Write(statistics.Infeasible);
    }
}
