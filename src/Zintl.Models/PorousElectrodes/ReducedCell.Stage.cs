using System.Runtime.Intrinsics;
using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>One implicit stage by Newton.</summary>
public sealed unsafe partial class ReducedCell
{
    private const int MaximumIterations = 25;

    /// <summary>Largest change of a potential in one iteration, [V]; longer updates of a lane are cut as a whole.</summary>
    private const double LongestPotentialStep = 0.3;

    private double gamma;

    /// <inheritdoc/>
    public StageOutcome Solve(double time, double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, Span<double> state)
    {
        this.gamma = gamma;
        held.SetTime(time);
        Load(history, predicted);
        double last = double.PositiveInfinity;
        for (int iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            Iterations++;
            StageOutcome outcome = Linearise(iteration == 1);
            if (outcome != StageOutcome.Converged) return outcome;
            Respond();
            double size = Update(out bool damped);
            if (!double.IsFinite(size)) return StageOutcome.NotConverged;
            double warmed = lumped ? WarmUp(history) : 0, tolerance = StageAccuracy * relativeTolerance;
            bool settled = size <= tolerance || (iteration > 1 && size < 0.3 * last && size * size / last <= 0.3 * tolerance);
            if (!damped && settled && warmed <= tolerance) return Complete(history, state);
            last = size;
        }

        return StageOutcome.NotConverged;
    }

    private void Load(ReadOnlySpan<double> history, ReadOnlySpan<double> predicted)
    {
        predicted[layout.CellCurrent].CopyTo(current);
        predicted[layout.Temperature].CopyTo(temperature);
        if (held.Mode == ControlMode.Current) held.Now[..Width].CopyTo(current);
        ReadOnlySpan<double> ionic = predicted[layout.IonicPotential], electronic = predicted[layout.ElectronicPotential];
        for (int i = 0; i < 2 * Width; i++) surface[i] = electronic[i] - ionic[i];
        profile.Load(history[layout.Salt], swells ? history[layout.Pores] : profile.Pores, predicted[layout.Salt], swells ? predicted[layout.Pores] : profile.Pores);
        for (int lane = 0; lane < Width; lane++)
        {
            double volume = predicted[layout.ReservoirVolume][lane], mixed = volume > 0 ? predicted[layout.ReservoirSalt][lane] / volume : 0;
            profile.Flow.ReservoirSalt[lane] = resolved ? mixed : designs[lane].Electrolyte.InitialConcentration;
        }

        SpreadTemperature();
        for (int e = 0, k = 0; e < electrodes.Length; e++)
        {
            electrodes[e].Gather(temperatures, electrodes[e].Temperature);
            foreach (Reaction reaction in electrodes[e].Reactions)
            {
                predicted[layout.InterfacialCurrent(k)].CopyTo(new Span<double>(reaction.Current, Vectors.Count));
                Range slice = layout.Particles(k++);
                reaction.Population.Begin(gamma, history[slice], predicted[slice], new ReadOnlySpan<double>(electrodes[e].Temperature, Vectors.Count));
            }
        }
    }

    private void SpreadTemperature()
    {
        for (int i = 0; i < 2 * Width; i++) temperatures[i] = temperature[i % Width];
    }

    /// <summary>Particles, reactions, swelling and salt at the present iterate.</summary>
    private StageOutcome Linearise(bool opens)
    {
        profile.Refresh();
        foreach (Electrode electrode in electrodes)
        {
            SetEffectiveSalt(electrode.FirstNode);
            electrode.Gather(effective, electrode.Salt);
            electrode.Gather(still, electrode.Ionic);
            electrode.Gather(surface, electrode.Electronic);
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
            if (electrode.Swells) layers[2 * electrode.FirstNode].Swell(electrode.Swelling, temperature);
        }

        if (swells) profile.SetTransport();
        profile.Linearise(gamma, current, temperature, opens);
        return StageOutcome.Converged;
    }

    private void SetEffectiveSalt(int side)
    {
        for (int lane = 0; lane < Width; lane++)
        {
            double root = profile.MeanRoot(FirstNode(side), NodesOf(side), lane).Value;
            effective[side * Width + lane] = root * root;
        }
    }

    /// <summary>Moves everything, cut where a potential would move too far; returns the size of the full update.</summary>
    private double Update(out bool damped)
    {
        Span<double> damping = stackalloc double[Vectors.Count];
        damped = false;
        double size = 0;
        for (int lane = 0; lane < Width; lane++)
        {
            double change = currentChange[lane], longest = 0, square = 0;
            for (int i = lane; i < 2 * Width; i += Width)
            {
                surfaceChange[i] = surfaceLine[i].Change(change);
                effectiveChange[i] = effectiveLine[i].Change(change);
                longest = Math.Max(longest, Math.Abs(surfaceChange[i]));
                square += surfaceChange[i] * surfaceChange[i];
            }

            double factor = double.IsFinite(square) ? longest > LongestPotentialStep ? LongestPotentialStep / longest : 1 : 0;
            square += profile.Advance(lane, factor, change);
            damping[lane] = factor;
            current[lane] += factor * change;
            if (!Active[lane]) continue;
            damped |= factor < 1;
            double norm = Math.Sqrt(square);
            if (!(norm <= size)) size = norm;
        }

        if (!double.IsFinite(size)) return size;
        if (Width == 1) damping.Fill(damping[0]);
        Vector512<double> cut = Vector512.Create((ReadOnlySpan<double>)damping);
        foreach (Electrode electrode in electrodes) electrode.Advance(effectiveChange, still, surfaceChange, cut);
        for (int i = 0; i < 2 * Width; i++) surface[i] += damping[i % Width] * surfaceChange[i];
        return size;
    }

    /// <summary>Amounts from final rates and fluxes, potentials at the final salt.</summary>
    private StageOutcome Complete(ReadOnlySpan<double> history, Span<double> state)
    {
        for (int k = 0; k < reactions.Length; k++)
        {
            reactions[k].SetRates();
            if (!reactions[k].Population.Complete(state[layout.Particles(k)])) return StageOutcome.NotConverged;
            new ReadOnlySpan<double>(reactions[k].Current, Vectors.Count).CopyTo(state[layout.InterfacialCurrent(k)]);
        }

        if (swells) SetPores(state);
        profile.Complete(gamma, current, state[layout.Salt]);
        profile.Refresh();
        SetBulk();
        for (int lane = 0; lane < Width; lane++)
        {
            double i = current[lane], ionic = Ionic(lane, new Line(i, 0, 1), out Line counter).Value;
            double leftSolid = half ? 0 : -i * SolidResistance(0, lane) / 3, leftIonic = half ? counter.Value : leftSolid - surface[lane];
            (state[layout.IonicPotential][lane], state[layout.IonicPotential][Width + lane]) = (leftIonic, leftIonic + ionic);
            (state[layout.ElectronicPotential][lane], state[layout.ElectronicPotential][Width + lane]) = (leftSolid, leftIonic + ionic + surface[Width + lane]);
            state[layout.CellCurrent][lane] = i;
            state[layout.Temperature][lane] = temperature[lane];
            state[layout.Passed][lane] = history[layout.Passed][lane] + gamma * i;
            state[layout.ReservoirVolume][lane] = history[layout.ReservoirVolume][lane] + profile.Flow.ToReservoir[lane];
            state[layout.ReservoirSalt][lane] = history[layout.ReservoirSalt][lane] + (swells ? profile.Flow.SaltToReservoir(lane) : 0);
        }

        return StageOutcome.Converged;
    }

    /// <summary>Pores of the completed particles.</summary>
    private void SetPores(Span<double> state)
    {
        for (int e = 0, k = 0; e < electrodes.Length; e++)
        {
            new Span<double>(electrodes[e].Swelling, Vectors.Count).Clear();
            foreach (Reaction reaction in electrodes[e].Reactions)
            {
                ReadOnlySpan<double> particles = state[layout.Particles(k++)];
                for (int lane = 0; lane < Width && reaction.Population.Swells; lane++)
                    electrodes[e].Swelling[lane] += reaction.Swelling[lane] * (reaction.Population.VolumeRatio(particles, lane) - 1);
            }

            layers[2 * electrodes[e].FirstNode].Swell(electrodes[e].Swelling, temperature);
        }

        profile.SetTransport();
        profile.Pores.CopyTo(state[layout.Pores]);
    }
}
