using Zintl.Numerics.LinearAlgebra;

namespace Zintl.Numerics.Integration;

/// <summary>
/// The past of the solution as modified divided differences, phi_i = psi_0 ... psi_(i-1) [y_n, ..., y_(n-i)], and the step tried upon it.
/// A trial leaves the past untouched, so that it may be repeated with any other length.
/// </summary>
/// <remarks>Brenan, Campbell, Petzold 1996, ch. 5, doi:10.1137/1.9781611971224; the rows here count from zero.</remarks>
internal sealed class DividedDifferences(int length)
{
    private const int RowCount = 7;
    private readonly double[] phi = new double[RowCount * length];
    private readonly double[] predicted = new double[length];
    private readonly double[] history = new double[length];
    private readonly double[] trial = new double[length];
    private readonly double[] correction = new double[length];
    private readonly double[] scratch = new double[length];
    private StepCoefficients.Row past;
    private StepCoefficients step;
    private bool fresh;

    internal ref readonly StepCoefficients Step => ref step;

    internal Span<double> State => phi.AsSpan(0, length);

    internal ReadOnlySpan<double> Predicted => predicted;

    internal ReadOnlySpan<double> History => history;

    internal Span<double> Trial => trial;

    internal ReadOnlySpan<double> Correction => correction;

    /// <summary>Begins anew with a straight past of slope <paramref name="rates"/> (empty: none), shaped for a first step of <paramref name="h"/>.</summary>
    internal void Start(ReadOnlySpan<double> state, ReadOnlySpan<double> rates, double h)
    {
        Array.Clear(phi);
        state.CopyTo(State);
        Span<double> first = Row(1);
        for (int i = 0; i < rates.Length; i++)
            first[i] = h * rates[i];
        BeginAt(h);
    }

    /// <summary>Prepares a trial: coefficients, predictor y0 = sum beta_i phi_i and history y0 - gamma y0'.</summary>
    internal void Predict(double h, int order)
    {
        step.Fill(past, h, order);
        if (fresh)
            Mirror(h);
        predicted.AsSpan().Clear();
        history.AsSpan().Clear();
        for (int j = order; j >= 0; j--)
        {
            double scale = step.Scales[j];
            Rows.AddScaled(scale, Row(j), predicted);
            Rows.AddScaled(scale * (1 - (step.Gamma * step.Slopes[j])), Row(j), history);
        }
    }

    /// <summary>Forms y - y0, the difference of order k + 1 at the new point.</summary>
    internal void Correct()
    {
        for (int i = 0; i < correction.Length; i++)
            correction[i] = trial[i] - predicted[i];
    }

    /// <summary>The difference of order <paramref name="order"/> at the new point for a trial of order <paramref name="trialOrder"/>, up to two orders above it.</summary>
    internal ReadOnlySpan<double> TrialDifference(int order, int trialOrder)
    {
        correction.CopyTo(scratch, 0);
        for (int j = trialOrder; j >= order; j--)
            Rows.AddScaled(step.Scales[j], Row(j), scratch);
        if (order == trialOrder + 2)
            Rows.AddScaled(-step.Scales[trialOrder + 1], Row(trialOrder + 1), scratch);
        return scratch;
    }

    /// <summary>Makes the trial the newest point of the past.</summary>
    internal void Commit(int order)
    {
        correction.CopyTo(Row(order + 1));
        for (int j = order; j >= 0; j--)
            Rows.ScaleAndAdd(step.Scales[j], Row(j + 1), Row(j));
        trial.CopyTo(State);
        past = step.Spans;
        fresh = false;
    }

    /// <summary>Slot <paramref name="slot"/> always had the value <paramref name="value"/>.</summary>
    internal void Forget(int slot, double value)
    {
        phi[slot] = value;
        history[slot] = trial[slot];
        for (int j = 1; j < RowCount; j++)
            phi[(j * length) + slot] = 0;
    }

    /// <summary>Adds the past changes of one slot to those of another (or of itself).</summary>
    internal void Carry(int from, int to, double weight)
    {
        history[to] -= weight * (trial[from] - history[from]);
        for (int j = 1; j < RowCount; j++)
            phi[(j * length) + to] += weight * phi[(j * length) + from];
    }

    /// <summary>Keeps of the past only the slope that the last stage found at its end, y' = (y - history)/gamma.</summary>
    internal void KeepSlope()
    {
        double h = step.Spans[0], ratio = h / step.Gamma;
        phi.AsSpan(2 * length).Clear();
        Span<double> slope = Row(1);
        for (int i = 0; i < slope.Length; i++)
            slope[i] = ratio * (trial[i] - history[i]);
        BeginAt(h);
    }

    /// <summary>The interpolant of order <paramref name="order"/> through the newest points, at <paramref name="offset"/> [s] from the committed one.</summary>
    internal void Interpolate(double offset, int order, Span<double> result)
    {
        result.Clear();
        double weight = 1;
        for (int j = 0; j <= order; j++)
        {
            Rows.AddScaled(weight, Row(j), result);
            weight *= (offset + (j == 0 ? 0 : past[j - 1])) / past[j];
        }
    }

    /// <summary>The same for the trial, at <paramref name="offset"/> [s] from its end: summed by parts, so that no row is changed.</summary>
    internal void InterpolateTrial(double offset, int order, Span<double> result)
    {
        result.Clear();
        double weight = 1, sum = 0;
        for (int j = 0; j <= order; j++)
        {
            sum += weight;
            Rows.AddScaled(sum * step.Scales[j], Row(j), result);
            weight *= (offset + (j == 0 ? 0 : step.Spans[j - 1])) / step.Spans[j];
        }

        Rows.AddScaled(sum, correction, result);
    }

    /// <summary>Writes the committed past.</summary>
    internal void Save(BinaryWriter writer)
    {
        foreach (double value in phi)
            writer.Write(value);
        foreach (double value in past)
            writer.Write(value);
        writer.Write(fresh);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    internal void Restore(BinaryReader reader)
    {
        foreach (ref double value in phi.AsSpan())
            value = reader.ReadDouble();
        foreach (ref double value in past)
            value = reader.ReadDouble();
        fresh = reader.ReadBoolean();
    }

    private Span<double> Row(int order) => phi.AsSpan(order * length, length);

    private void BeginAt(double h)
    {
        for (int i = 0; i < StepCoefficients.Count; i++)
            past[i] = (i + 1) * h;
        fresh = true;
    }

    /// <summary>A straight past has no points of its own: the first step, whatever its length, sees them at its own distance.</summary>
    private void Mirror(double h)
    {
        double scale = h / past[0];
        StepCoefficients.Row mirrored = past;
        foreach (ref double value in mirrored)
            value *= scale;
        step.Fill(mirrored, h, 1);
        step.Scales[1] = scale;
    }
}
