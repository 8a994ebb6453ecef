using System.Numerics;
using Zintl.Materials;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Small-signal impedance: the same balances linearised, d/dt = i omega, that is a stage with gamma = 1/(i omega).</summary>
public sealed unsafe partial class PorousCell
{
    /// <summary>Z = -dV/dI per electrode area at a state, its temperature held, [ohm m2].</summary>
    /// <param name="state">Consistent with the current it carries; its amounts should rest, or change slowly against the frequencies.</param>
    /// <param name="frequencies">Positive, [Hz].</param>
    /// <exception cref="NotSupportedException">Eight cells side by side, particles that swell, or particles without a linear answer.</exception>
    public Complex[] Impedance(ReadOnlySpan<double> state, ReadOnlySpan<double> frequencies)
    {
        if (Width != 1) throw new NotSupportedException("The impedance is that of one cell, not of eight side by side.");
        if (swells) throw new NotSupportedException("The impedance of a cell whose particles swell is not there yet.");
        LineariseAt(state);
        LinearCell linear = new(arena, grid, system, AssembleWithoutInterfaces);
        Complex[] found = new Complex[frequencies.Length];
        for (int k = 0; k < found.Length; k++) found[k] = ImpedanceAt(linear, new Complex(0, 2 * Math.PI * frequencies[k]));
        return found;
    }

    /// <summary>Lines of electrolyte, reactions and particles at a state; those of the reactions at a fixed surface.</summary>
    private void LineariseAt(ReadOnlySpan<double> state)
    {
        gamma = Instant;
        Load(state, state);
        state[layout.CellCurrent].CopyTo(current);
        _ = Begin(state, state);
        _ = Linearise();
        foreach (Electrode electrode in electrodes)
        {
            foreach (Reaction reaction in electrode.Reactions)
            {
                reaction.Population.SurfaceSlope.AsSpan().Clear();
                reaction.Linearise(electrode.Salt, electrode.Ionic, electrode.Electronic, electrode.Temperature);
            }
        }
    }

    private void AssembleWithoutInterfaces(double step)
    {
        foreach (Electrode electrode in electrodes)
        {
            foreach (nint field in (ReadOnlySpan<nint>)[(nint)source, (nint)sourceBySalt, (nint)sourceByPotential]) new Span<double>((double*)field + electrode.Offset, electrode.Values).Clear();
        }

        gamma = step;
        Assemble();
    }

    /// <summary>The voltage's answer to a unit of current.</summary>
    private Complex ImpedanceAt(LinearCell linear, Complex alpha)
    {
        Complex step = 1 / alpha;
        int end = grid.Nodes - 1;
        linear.Begin(step);
        foreach (Electrode electrode in electrodes) AddInterface(linear, electrode, alpha);
        linear.SetRight(2, end, -1);
        if (designs[0].IsHalfCell)
        {
            linear.SetRight(0, 0, step * (1 - electrolyte.Transference[0]) / PhysicalConstants.Faraday);
            linear.SetRight(1, 0, Metal(0).PotentialByCurrent);
        }

        linear.Solve();
        return endResistance[0] - linear.Amplitude(2, end);
    }

    /// <summary>
    /// What passes an interface, dS = Sum a dj + i omega a C d(phi_s - phi_e): the reactions with their particles condensed at this frequency, and the double layer
    /// beside them, whose charge anions balance.
    /// </summary>
    private void AddInterface(LinearCell linear, Electrode electrode, Complex alpha)
    {
        Complex[][] surfaces = [.. electrode.Reactions.Select(reaction => Response(reaction, alpha))];
        for (int p = 0; p < electrode.Values; p++)
        {
            Complex bySalt = 0, byPotential = 0;
            double area = 0;
            for (int k = 0; k < surfaces.Length; k++)
            {
                Reaction reaction = electrode.Reactions[k];
                Complex share = reaction.Area[p] / (1 + reaction.BySurface[p] * reaction.RatePerCurrent[p] * surfaces[k][p]);
                bySalt += share * reaction.BySalt[p];
                byPotential += share * reaction.ByPotential[p];
                area += reaction.Area[p];
            }

            AddInterface(linear, electrode.FirstNode + p, 1 / alpha, bySalt, byPotential, alpha * area * electrode.Designs[0].DoubleLayerCapacitance);
        }
    }

    private void AddInterface(LinearCell linear, int node, Complex step, Complex bySalt, Complex byPotential, Complex charging)
    {
        double width = widths[node], t = electrolyte.Transference[node];
        Complex all = width * (byPotential + charging), perFaraday = step / PhysicalConstants.Faraday * width, salted = perFaraday * (byPotential - t * (byPotential + charging));
        bySalt *= width;
        linear.Add(0, 0, node, -step / PhysicalConstants.Faraday * (1 - t) * bySalt);
        linear.Add(0, 1, node, salted);
        linear.Add(0, 2, node, -salted);
        linear.Add(1, 0, node, -bySalt);
        linear.Add(1, 1, node, all);
        linear.Add(1, 2, node, -all);
        linear.Add(2, 0, node, bySalt);
        linear.Add(2, 1, node, -all);
        linear.Add(2, 2, node, all);
    }

    private static Complex[] Response(Reaction reaction, Complex alpha)
    {
        Complex[] surface = new Complex[reaction.Population.Count];
        reaction.Population.Respond(alpha, surface);
        return surface;
    }
}
