using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Swelling fed back, on the undeformed coordinate X: J_e = 1 + g Omega, P = eps J_e = eps_0 - (1 - g) Omega, Omega = Sum eps_a0 (J - 1). The pores push electrolyte
/// towards the separator, q(X) from dq/dX = -dP/dt, and from there into a mixed reservoir.
/// </summary>
public sealed unsafe partial class PorousCell
{
    private readonly double[] reservoirFlow = new double[Vectors.Count];
    private readonly double[] reservoirSaltFlow = new double[Vectors.Count];
    private readonly double[] reservoirSalt = new double[Vectors.Count];

    private void Swell()
    {
        for (int i = 0; i < grid.FieldLength; i += Vectors.Count) Vectors.Store(pores + i, Vector512.Load(openPores + i) + Vector512.Load(poresSlope + i) * Vector512.Load(swelling + i));
    }

    /// <summary>gamma q through the left face of each node, positive to the right, [m]; the sink at the meeting node takes what both chains bring.</summary>
    private void SetFlow()
    {
        int w = Width, m = grid.Meeting;
        for (int lane = 0; lane < w; lane++)
        {
            double sum = 0;
            for (int node = 0; node < m; node++) flow[(node + 1) * w + lane] = sum -= Growth(node * w + lane);
            sum = 0;
            for (int node = grid.Nodes - 1; node > m; node--) flow[node * w + lane] = sum += Growth(node * w + lane);
            int at = m * w + lane;
            reservoirFlow[lane] = flow[at] - flow[at + w] - Growth(at);
        }
    }

    private double Growth(int i) => widths[i] * (pores[i] - poresHistory[i]);

    /// <summary>Salt that the flow carries through the left face of a node.</summary>
    private double FaceSalt(int i) => !swells || i < Width || i >= grid.FieldLength ? 0 : 0.5 * (salt[i - Width] + salt[i]);

    private double SinkSalt(int lane) => reservoirFlow[lane] > 0 ? salt[grid.Meeting * Width + lane] : reservoirSalt[lane];

    /// <summary>
    /// Convection: the matrix takes storage and flow together as P dc/dt + q dc/dX; what is left out is of the order of the salt's gradient over its value. Transport
    /// through each face changes with the swelling on both sides.
    /// </summary>
    private void AssembleSwelling()
    {
        int s = system.Stride, w = Width, n = grid.FieldLength;
        double* d = system.Diagonal, lower = system.Lower, upper = system.Upper, right = system.Right;
        ClearOffDiagonals();
        for (int i = 0; i < n; i++)
        {
            double leftFlow = flow[i], rightFlow = i + w < n ? flow[i + w] : 0;
            right[i] += leftFlow * FaceSalt(i) - rightFlow * FaceSalt(i + w);
            d[i] += 0.5 * (rightFlow - leftFlow);
            lower[i] -= 0.5 * leftFlow;
            upper[i] += 0.5 * rightFlow;
        }

        for (int lane = 0; lane < w; lane++)
        {
            int at = grid.Meeting * w + lane;
            right[at] -= reservoirFlow[lane] * SinkSalt(lane);
            d[at] += Math.Max(reservoirFlow[lane], 0);
        }

        AssembleFaces(0, gamma, electrolyte.Flux, saltGeometry, transportHeadroom);
        AssembleFaces(1, 1, electrolyte.Current, saltGeometry, transportHeadroom);
        for (int i = w; i < n; i++) solidCurrent[i] = -solidGeometry[i] * (electronic[i] - electronic[i - w]);
        AssembleFaces(2, 1, solidCurrent, solidGeometry, solidHeadroom);
    }

    /// <summary>Flux f = f/g g(Omega_left, Omega_right), dg/dOmega = g^2 h: adds factor (f_r - f_l) to row <paramref name="row"/>.</summary>
    private void AssembleFaces(int row, double factor, double* flux, double* geometry, double* headroom)
    {
        int w = Width, n = grid.FieldLength;
        for (int i = w; i < n; i++)
        {
            double strength = factor * flux[i] * geometry[i], byLeft = strength * headroom[i - w], byRight = strength * headroom[i];
            Add(system.Diagonal, row, i - w, i - w, byLeft);
            Add(system.Upper, row, i - w, i, byRight);
            Add(system.Lower, row, i, i - w, -byLeft);
            Add(system.Diagonal, row, i, i, -byRight);
        }
    }

    /// <summary>Coefficient of dOmega at node <paramref name="of"/> in a row of node <paramref name="node"/>.</summary>
    private void Add(double* block, int row, int node, int of, double coefficient)
    {
        if (coefficient == 0) return;
        int s = system.Stride;
        double* entry = block + 3 * row * s + node;
        double byPotential = coefficient * swellingByPotential[of];
        entry[0] += coefficient * swellingBySalt[of];
        entry[s] -= byPotential;
        entry[2 * s] += byPotential;
        system.Right[row * s + node] -= coefficient * swellingExcess[of];
    }

    private void ClearOffDiagonals()
    {
        int s = system.Stride;
        foreach (int field in (ReadOnlySpan<int>)[1, 2, 5, 6, 7])
        {
            new Span<double>(system.Lower + field * s, grid.FieldLength).Clear();
            new Span<double>(system.Upper + field * s, grid.FieldLength).Clear();
        }
    }

    /// <summary>Pore volumes and flows of the completed particles.</summary>
    private void FinalPores(ReadOnlySpan<double> state)
    {
        new Span<double>(swelling, grid.FieldLength).Clear();
        int k = 0;
        foreach (Electrode electrode in electrodes)
        {
            foreach (Reaction reaction in electrode.Reactions)
            {
                ReadOnlySpan<double> particles = state[layout.Particles(k++)];
                if (!reaction.Population.Swells) continue;
                for (int p = 0; p < electrode.Values; p++) swelling[electrode.Offset + p] += reaction.Swelling[p] * (reaction.Population.VolumeRatio(particles, p) - 1);
            }
        }

        Swell();
        SetFlow();
    }

    /// <summary>What the meeting node gives to the reservoir or takes from it.</summary>
    private void Exchange(Span<double> amounts)
    {
        for (int lane = 0; lane < Width; lane++)
        {
            int at = grid.Meeting * Width + lane;
            reservoirSaltFlow[lane] = reservoirFlow[lane] * SinkSalt(lane);
            amounts[at] -= reservoirSaltFlow[lane] / widths[at];
        }
    }
}
