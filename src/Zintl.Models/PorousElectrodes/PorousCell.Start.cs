using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Where a cell begins, what its heat does, and what an observer reads.</summary>
public sealed unsafe partial class PorousCell
{
    /// <summary>Length of the implicit step that makes potentials and currents consistent, [s].</summary>
    private const double Instant = 1e-5;

    /// <summary>Fills the state as assembled and at rest; <see cref="Settle"/> makes it consistent with what the terminals hold.</summary>
    public void Initialise(Span<double> state)
    {
        state.Clear();
        for (int k = 0; k < reactions.Length; k++) reactions[k].Population.Initialise(state[layout.Particles(k)]);
        if (swells) FinalPoresOf(state);
        for (int i = 0; i < grid.FieldLength; i++) state[layout.Salt][i] = pores[i] * designs[i % Width].Electrolyte.InitialConcentration;
        if (swells) new ReadOnlySpan<double>(pores, grid.FieldLength).CopyTo(state[layout.Pores]);
        for (int lane = 0; lane < Width; lane++)
        {
            ElectrolyteDesign electrolyteDesign = designs[lane].Electrolyte;
            state[layout.Temperature][lane] = designs[lane].Thermal.InitialTemperature;
            state[layout.ReservoirVolume][lane] = electrolyteDesign.Reservoir;
            state[layout.ReservoirSalt][lane] = electrolyteDesign.Reservoir * electrolyteDesign.InitialConcentration;
        }

        GuessPotentials(state);
    }

    /// <inheritdoc/>
    public bool HasSmoothAmounts => reactions.All(reaction => reaction.Population.HasSmoothAmounts);

    /// <inheritdoc/>
    /// <remarks>By an instant's implicit step.</remarks>
    public StageOutcome Settle(double time, Span<double> state, Span<double> rates)
    {
        state.CopyTo(settleFrom);
        StageOutcome outcome = Solve(time, Instant, settleFrom, settleFrom, settleTo);
        if (outcome != StageOutcome.Converged) return outcome;
        rates.Clear();
        for (int i = 0; i < layout.Differential; i++) rates[i] = (settleTo[i] - settleFrom[i]) / Instant;
        settleTo.AsSpan(layout.Differential).CopyTo(state[layout.Differential..]);
        return outcome;
    }

    /// <summary>Potentials at open circuit.</summary>
    private void GuessPotentials(Span<double> state)
    {
        foreach (Reaction reaction in reactions)
        {
            new Span<double>(reaction.Current, reaction.Population.Count).Clear();
            reaction.SetRates();
        }

        gamma = Instant;
        state[layout.Temperature].CopyTo(temperature);
        for (int i = 0; i < grid.FieldLength; i++) salt[i] = designs[i % Width].Electrolyte.InitialConcentration;
        SpreadTemperature();
        _ = Begin(state, state);
        foreach (Electrode electrode in electrodes)
        {
            electrode.Gather(salt, electrode.Salt);
            electrode.Gather(temperatures, electrode.Temperature);
            foreach (Reaction reaction in electrode.Reactions)
            {
                _ = reaction.Population.Condense();
                reaction.Linearise(electrode.Salt, electrode.Ionic, electrode.Electronic, electrode.Temperature);
            }
        }

        for (int lane = 0; lane < Width; lane++)
        {
            double reference = designs[0].IsHalfCell ? 0 : electrodes[0].Reactions[0].OpenCircuit[lane];
            for (int node = 0; node < grid.Nodes; node++)
            {
                int i = node * Width + lane;
                state[layout.IonicPotential][i] = -reference;
                state[layout.ElectronicPotential][i] = node >= grid.FirstPositive ? electrodes[^1].Reactions[0].OpenCircuit[lane] - reference : 0;
            }
        }
    }

    private void FinalPoresOf(ReadOnlySpan<double> state)
    {
        new ReadOnlySpan<double>(openPores, grid.FieldLength).CopyTo(new Span<double>(poresHistory, grid.FieldLength));
        FinalPores(state);
        SetTransport();
    }

    /// <summary>Lumped energy balance C dT/dt = Q - h (T - T_ambient) at the present iterate; returns the change over its scale.</summary>
    private double WarmUp(ReadOnlySpan<double> history)
    {
        double largest = 0;
        for (int lane = 0; lane < Width; lane++)
        {
            ThermalDesign thermal = designs[lane].Thermal;
            double inertia = thermal.HeatCapacity / gamma;
            double next = (inertia * history[layout.Temperature][lane] + Heat(lane) + thermal.Cooling * AmbientTemperature[lane]) / (inertia + thermal.Cooling);
            if (!Active[lane]) continue;
            largest = Math.Max(largest, Math.Abs(next - temperature[lane]) / TemperatureScale);
            temperature[lane] = next;
        }

        SpreadTemperature();
        return largest;
    }

    /// <summary>
    /// All heat of a lane at the present iterate, [W/m2]: with the sum of ohmic and reaction heat turned into its boundary terms it is
    /// -I V - Int Sum a j (U - T dU/dT) dX.
    /// </summary>
    private double Heat(int lane)
    {
        int end = (grid.Nodes - 1) * Width + lane;
        double sum = -current[lane] * (electronic[end] - current[lane] * endResistance[lane]);
        foreach (Electrode electrode in electrodes)
        {
            foreach (Reaction reaction in electrode.Reactions)
            {
                for (int p = lane; p < electrode.Values; p += Width)
                    sum -= widths[electrode.Offset + p] * reaction.Area[p] * reaction.Current[p] * (reaction.OpenCircuit[p] - temperature[lane] * reaction.EntropicChange[p]);
            }
        }

        return sum;
    }

    /// <inheritdoc/>
    public double[] AmbientTemperature { get; } = new double[Vectors.Count];
}
