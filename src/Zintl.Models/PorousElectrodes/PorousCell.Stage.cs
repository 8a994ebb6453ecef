using System.Runtime.Intrinsics;
using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>One implicit stage by Newton.</summary>
public sealed unsafe partial class PorousCell
{
    private const int MaximumIterations = 25;

    /// <summary>Error that an update of 1 V leaves for the next one in Newton's method, about f/2 of the exponentials of charge transfer, [1/V].</summary>
    private const double ReactionCurvature = 20;

    /// <summary>Largest change of a potential in one iteration, [V]; longer updates are cut as a whole.</summary>
    private const double LongestPotentialStep = 0.3;

    private readonly double[] current = new double[Vectors.Count];
    private readonly double[] temperature = new double[Vectors.Count];
    private double gamma;

    /// <inheritdoc/>
    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        this.gamma = gamma;
        for (int lane = 0; lane < held.Length; lane++) targetNow[lane] = held[lane] + heldSlope * (time - heldSince);
        Load(history, predicted);
        StageOutcome outcome = Begin(history, predicted);
        if (outcome != StageOutcome.Converged) return outcome;
        double last = double.PositiveInfinity;
        for (int iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            Iterations++;
            outcome = Linearise();
            if (outcome != StageOutcome.Converged) return outcome;
            Assemble();
            system.FactoriseAndSolve();
            SolveBorder();
            double size = Update(out bool damped);
            if (!double.IsFinite(size)) return StageOutcome.NotConverged;
            double warmed = lumped ? WarmUp(history) : 0;
            double tolerance = StageAccuracy * relativeTolerance;
            bool settled = size <= tolerance || (iteration > 1 && size < 0.3 * last && size * size / last <= 0.3 * tolerance) || (isSmooth && ReactionCurvature * size * size <= tolerance);
            if (!damped && settled && warmed <= tolerance && CurrentsSettled() && Complete(history, state)) return StageOutcome.Converged;
            last = size;
        }

        return StageOutcome.NotConverged;
    }

    private bool CurrentsSettled()
    {
        foreach (Electrode electrode in electrodes)
        {
            if (!electrode.IsSettled) return false;
        }

        return true;
    }

    private void Load(ReadOnlySpan<double> history, ReadOnlySpan<double> predicted)
    {
        int n = grid.FieldLength;
        history[layout.Salt].CopyTo(new Span<double>(saltHistory, n));
        if (swells)
        {
            history[layout.Pores].CopyTo(new Span<double>(poresHistory, n));
            predicted[layout.Pores].CopyTo(new Span<double>(pores, n));
        }

        ReadOnlySpan<double> amounts = predicted[layout.Salt];
        for (int i = 0; i < n; i++) salt[i] = Math.Max(amounts[i] / pores[i], SmallestSalt);
        predicted[layout.IonicPotential].CopyTo(new Span<double>(ionic, n));
        predicted[layout.ElectronicPotential].CopyTo(new Span<double>(electronic, n));
        predicted[layout.CellCurrent].CopyTo(current);
        predicted[layout.Temperature].CopyTo(temperature);
        for (int lane = 0; lane < Width && swells; lane++)
        {
            double volume = predicted[layout.ReservoirVolume][lane];
            reservoirSalt[lane] = volume > 0 ? predicted[layout.ReservoirSalt][lane] / volume : 0;
        }

        if (Mode == ControlMode.Current) targetNow.AsSpan(0, Width).CopyTo(current);
        SpreadTemperature();
    }

    private void SpreadTemperature()
    {
        for (int i = 0; i < grid.FieldLength; i++) temperatures[i] = temperature[i % Width];
    }

    private StageOutcome Begin(ReadOnlySpan<double> history, ReadOnlySpan<double> predicted)
    {
        int k = 0;
        foreach (Electrode electrode in electrodes)
        {
            electrode.Gather(temperatures, electrode.Temperature);
            foreach (Reaction reaction in electrode.Reactions)
            {
                predicted[layout.InterfacialCurrent(k)].CopyTo(new Span<double>(reaction.Current, reaction.Population.Count));
                Range slice = layout.Particles(k);
                reaction.Population.Begin(gamma, history[slice], predicted[slice], new ReadOnlySpan<double>(electrode.Temperature, electrode.Count));
                k++;
            }
        }

        return StageOutcome.Converged;
    }

    /// <summary>Particles, reactions and electrolyte at the present iterate.</summary>
    private StageOutcome Linearise()
    {
        foreach (Electrode electrode in electrodes)
        {
            electrode.Gather(salt, electrode.Salt);
            electrode.Gather(ionic, electrode.Ionic);
            electrode.Gather(electronic, electrode.Electronic);
            electrode.Gather(temperatures, electrode.Temperature);
            foreach (Reaction reaction in electrode.Reactions)
            {
                reaction.SetRates();
                StageOutcome outcome = reaction.Population.Condense();
                if (outcome != StageOutcome.Converged) return outcome;
                reaction.TakeRates();
                reaction.Linearise(electrode.Salt, electrode.Ionic, electrode.Electronic, electrode.Temperature);
            }

            electrode.Collect();
            Scatter(electrode, electrode.Source, source);
            Scatter(electrode, electrode.SourceBySalt, sourceBySalt);
            Scatter(electrode, electrode.SourceByPotential, sourceByPotential);
            if (electrode.Swells)
            {
                Scatter(electrode, electrode.Swelling, swelling);
                Scatter(electrode, electrode.SwellingExcess, swellingExcess);
                Scatter(electrode, electrode.SwellingBySalt, swellingBySalt);
                Scatter(electrode, electrode.SwellingByPotential, swellingByPotential);
            }
        }

        if (swells)
        {
            Swell();
            SetTransport();
            SetFlow();
        }

        electrolyte.Evaluate(salt, ionic, temperatures, saltGeometry);
        return StageOutcome.Converged;
    }

    private static void Scatter(Electrode electrode, double* from, double* field) =>
        Buffer.MemoryCopy(from, field + electrode.Offset, electrode.Values * sizeof(double), electrode.Values * sizeof(double));

    /// <summary>u += du, cut where a potential would move too far or salt would vanish; returns the size of the full update.</summary>
    private double Update(out bool damped)
    {
        int n = grid.FieldLength, s = system.Stride, padded = Vectors.Padded(n);
        double* change = system.Right;
        for (int i = n; i < padded; i++) change[i] = change[s + i] = change[2 * s + i] = 0;
        Vector512<double> square = Vector512<double>.Zero, longest = Vector512<double>.Zero, scale = Vector512.Create(1 / designs[0].Electrolyte.InitialConcentration);
        for (int i = 0; i < n; i += Vectors.Count)
        {
            Vector512<double> saltChange = Vector512.Load(change + i) * scale, ionicChange = Vector512.Load(change + s + i), electronicChange = Vector512.Load(change + 2 * s + i);
            square += saltChange * saltChange + ionicChange * ionicChange + electronicChange * electronicChange;
            longest = Vectors.Max(longest, Vectors.Max(Vectors.Magnitude(ionicChange), Vectors.Magnitude(electronicChange)));
        }

        if (Width == 1) (square, longest) = (Vector512.Create(Vector512.Sum(square)), Vector512.Create(Vectors.Largest(longest)));
        Span<double> cut = stackalloc double[Vectors.Count];
        damped = false;
        double size = 0;
        for (int lane = 0; lane < Width; lane++)
        {
            bool counts = Active[lane];
            double factor = longest[lane] > LongestPotentialStep ? LongestPotentialStep / longest[lane] : 1;
            cut[lane] = counts ? factor : double.IsFinite(square[lane]) ? factor : 0;
            if (!counts) continue;
            damped |= factor < 1;
            double norm = Math.Sqrt(square[lane] / grid.Nodes);
            if (!(norm <= size)) size = norm;
        }

        if (!double.IsFinite(size)) return size;
        if (Width == 1) cut.Fill(cut[0]);
        Apply(Vector512.Create((ReadOnlySpan<double>)cut));
        return size;
    }

    private void Apply(Vector512<double> damping)
    {
        int s = system.Stride;
        double* change = system.Right;
        foreach (Electrode electrode in electrodes) electrode.Advance(change, change + s, change + 2 * s, damping);
        for (int i = 0; i < grid.FieldLength; i += Vectors.Count)
        {
            Vector512<double> c = Vector512.Load(salt + i);
            Vectors.Store(salt + i, Vectors.Max(Vectors.Max(c + damping * Vector512.Load(change + i), Vector512.Create(0.2) * c), Vector512.Create(SmallestSalt)));
            Vectors.Store(ionic + i, Vector512.Load(ionic + i) + damping * Vector512.Load(change + s + i));
            Vectors.Store(electronic + i, Vector512.Load(electronic + i) + damping * Vector512.Load(change + 2 * s + i));
        }

        GuardSalt();
        if (Mode == ControlMode.Current) return;
        for (int lane = 0; lane < Width; lane++) current[lane] += damping[lane] * currentChange[lane];
    }

    /// <summary>Looks beyond the last node find salt, so that logarithms there are finite.</summary>
    private void GuardSalt()
    {
        int end = Vectors.Padded(grid.FieldLength) + Width;
        for (int i = grid.FieldLength; i < end; i++) salt[i] = 1;
    }

    /// <summary>Amounts from final fluxes, each formed once and differenced, so that salt telescopes to rounding; particles take their final rates. False where a particle asks for another iteration.</summary>
    private bool Complete(ReadOnlySpan<double> history, Span<double> state)
    {
        int n = grid.FieldLength, k = 0;
        bool settled = true;
        foreach (Electrode electrode in electrodes)
        {
            foreach (Reaction reaction in electrode.Reactions)
            {
                reaction.SetRates();
                settled &= reaction.Population.Complete(state[layout.Particles(k)]);
                new ReadOnlySpan<double>(reaction.Current, reaction.Population.Count).CopyTo(state[layout.InterfacialCurrent(k)]);
                k++;
            }
        }

        if (!settled) return false;
        if (swells)
        {
            FinalPores(state);
            new ReadOnlySpan<double>(pores, n).CopyTo(state[layout.Pores]);
        }

        FinalSalt(state[layout.Salt]);
        new ReadOnlySpan<double>(ionic, n).CopyTo(state[layout.IonicPotential]);
        new ReadOnlySpan<double>(electronic, n).CopyTo(state[layout.ElectronicPotential]);
        for (int lane = 0; lane < Width; lane++)
        {
            state[layout.CellCurrent][lane] = current[lane];
            state[layout.Temperature][lane] = temperature[lane];
            state[layout.Passed][lane] = history[layout.Passed][lane] + gamma * current[lane];
            state[layout.ReservoirVolume][lane] = history[layout.ReservoirVolume][lane] + reservoirFlow[lane];
            state[layout.ReservoirSalt][lane] = history[layout.ReservoirSalt][lane] + reservoirSaltFlow[lane];
        }

        return true;
    }
}
