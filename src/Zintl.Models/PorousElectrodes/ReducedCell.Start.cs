using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Where a cell begins, and what its heat does.</summary>
public sealed unsafe partial class ReducedCell
{
    /// <summary>Length of the implicit step that makes potentials and currents consistent, [s].</summary>
    private const double Instant = 1e-5;

    /// <inheritdoc/>
    public void Initialise(Span<double> state)
    {
        state.Clear();
        for (int k = 0; k < reactions.Length; k++) reactions[k].Population.Initialise(state[layout.Particles(k)]);
        if (swells) SetPores(state);
        for (int i = 0; i < grid.FieldLength; i++) state[layout.Salt][i] = profile.Pores[i] * designs[i % Width].Electrolyte.InitialConcentration;
        for (int lane = 0; lane < Width; lane++)
        {
            ElectrolyteDesign filled = designs[lane].Electrolyte;
            state[layout.Temperature][lane] = designs[lane].Thermal.InitialTemperature;
            state[layout.ReservoirVolume][lane] = filled.Reservoir;
            state[layout.ReservoirSalt][lane] = filled.Reservoir * filled.InitialConcentration;
        }

        gamma = Instant;
        Load(state, state);
        _ = Linearise(true);
        for (int lane = 0; lane < Width; lane++)
        {
            double left = half ? 0 : -electrodes[0].Reactions[0].OpenCircuit[lane];
            state[layout.IonicPotential][lane] = state[layout.IonicPotential][Width + lane] = left;
            state[layout.ElectronicPotential][Width + lane] = left + electrodes[^1].Reactions[0].OpenCircuit[lane];
        }
    }

    /// <inheritdoc/>
    public StageOutcome Settle(double time, Span<double> state, Span<double> rates)
    {
        state.CopyTo(before);
        StageOutcome outcome = Solve(time, Instant, before, before, after);
        if (outcome != StageOutcome.Converged) return outcome;
        rates.Clear();
        for (int i = 0; i < layout.Differential; i++) rates[i] = (after[i] - before[i]) / Instant;
        after.AsSpan(layout.Differential).CopyTo(state[layout.Differential..]);
        return outcome;
    }

    /// <inheritdoc/>
    public string Layout => layout.ToString();

    /// <inheritdoc/>
    public void Save(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Iterations);
        foreach (Reaction reaction in reactions) reaction.Population.Save(writer);
    }

    /// <inheritdoc/>
    public void Restore(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Iterations = reader.ReadInt64();
        foreach (Reaction reaction in reactions) reaction.Population.Restore(reader);
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

    /// <summary>All heat of a lane at the present iterate, [W/m2], from its boundary terms: -I V - Sum L a j (U - T dU/dT).</summary>
    private double Heat(int lane)
    {
        double sum = -current[lane] * voltage[lane];
        foreach (Electrode electrode in electrodes)
        {
            foreach (Reaction reaction in electrode.Reactions)
            {
                double passed = layers[2 * electrode.FirstNode].Thickness[lane] * reaction.Area[lane] * reaction.Current[lane];
                sum -= passed * (reaction.OpenCircuit[lane] - temperature[lane] * reaction.EntropicChange[lane]);
            }
        }

        return sum;
    }
}
