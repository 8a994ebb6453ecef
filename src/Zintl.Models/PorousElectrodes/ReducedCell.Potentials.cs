using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Potentials as straight lines of the cell current. Fields hold two values of each lane: left (negative electrode), right (positive or working electrode).</summary>
public sealed unsafe partial class ReducedCell
{
    private readonly double[] current = new double[Vectors.Count], temperature = new double[Vectors.Count], voltage = new double[Vectors.Count], currentChange = new double[Vectors.Count];
    private readonly Line[] surfaceLine, effectiveLine;

    /// <summary>c_e that gives the mean of sqrt(c_e); phi_s - phi_e; zeros; T; changes of the first two.</summary>
    private readonly double* effective, surface, still, temperatures, effectiveChange, surfaceChange;

    private readonly double[] conductivity = new double[Vectors.Count], pull = new double[Vectors.Count];
    private readonly Line[] conductivityLine = new Line[Vectors.Count], pullLine = new Line[Vectors.Count];

    /// <summary>Straight lines of every potential in the change of the current, and that change.</summary>
    private void Respond()
    {
        SetBulk();
        foreach (Electrode electrode in electrodes) SetSurface(electrode);
        for (int lane = 0; lane < Width; lane++)
        {
            Line cell = new(current[lane], 0, 1), ionic = Ionic(lane, cell, out Line counter);
            Line left = half ? default : surfaceLine[lane];
            double solid = EndResistance(lane) + (half ? 0 : SolidResistance(0, lane) / 3);
            Line volts = surfaceLine[Width + lane] - left + counter + ionic - solid * cell;
            currentChange[lane] = held.Change(lane, current[lane], volts.Value + volts.Rest, volts.ByCurrent);
            voltage[lane] = volts.Value + volts.Change(currentChange[lane]);
        }
    }

    /// <summary>From Sum a (j + Excess + BySalt dc + ByPotential d(phi_s - phi_e)) = +-(I + dI)/L.</summary>
    private void SetSurface(Electrode electrode)
    {
        int side = electrode.FirstNode;
        for (int lane = 0; lane < Width; lane++)
        {
            int i = side * Width + lane;
            double share = (side == 0 ? 1 : -1) / layers[2 * side].Thickness[lane];
            Line root = profile.MeanRoot(FirstNode(side), NodesOf(side), lane), salt = root * root;
            effectiveLine[i] = salt;
            surfaceLine[i] = new Line(
                surface[i],
                (share * current[lane] - electrode.Source[lane] - electrode.SourceBySalt[lane] * salt.Rest) / electrode.SourceByPotential[lane],
                (share - electrode.SourceBySalt[lane] * salt.ByCurrent) / electrode.SourceByPotential[lane]);
        }
    }

    /// <summary>phi_e of the right electrode less that of the left (of the metal's surface in a half-cell), means; and what the metal takes.</summary>
    private Line Ionic(int lane, Line cell, out Line counter)
    {
        Line right = profile.MeanLog(FirstNode(1), NodesOf(1), lane), left;
        counter = default;
        if (half)
        {
            Line salt = profile.AtMetal(cell, lane);
            counter = -MetalElectrode.Overpotential(designs[lane].Metal!, cell, salt, temperature[lane]);
            left = salt.Through(Math.Log(salt.Value), 1 / salt.Value);
        }
        else left = profile.MeanLog(FirstNode(0), NodesOf(0), lane);
        if (!resolved) return default;
        double kappa = conductivity[lane];
        Line resistivity = conductivityLine[lane].Through(1 / kappa, -1 / (kappa * kappa));
        double length = (half ? 0 : IonicLength(0, lane) / 3) + IonicLength(1, lane) + IonicLength(2, lane) / 3;
        return pullLine[lane] * (right - left) - length * (resistivity * cell);
    }

    /// <summary>kappa and chi RT/F at the mean salt of the cell.</summary>
    private void SetBulk()
    {
        Span<double> means = stackalloc double[Vectors.Count], kelvin = stackalloc double[Vectors.Count];
        for (int lane = 0; lane < Vectors.Count; lane++) (means[lane], kelvin[lane]) = (profile.Mean(lane % Width).Value, temperature[lane % Width]);
        electrolyte.Bulk(Vector512.Create((ReadOnlySpan<double>)means), Vector512.Create((ReadOnlySpan<double>)kelvin), out Vector512<double> kappa, out Vector512<double> kappaSlope, out Vector512<double> chi, out Vector512<double> chiSlope);
        for (int lane = 0; lane < Width; lane++)
        {
            Line mean = profile.Mean(lane);
            (conductivity[lane], pull[lane]) = (kappa[lane], chi[lane]);
            conductivityLine[lane] = mean.Through(kappa[lane], kappaSlope[lane]);
            pullLine[lane] = mean.Through(chi[lane], chiSlope[lane]);
        }
    }

    /// <summary>Length of free electrolyte that conducts as a layer does, L/B, [m].</summary>
    private double IonicLength(int layer, int lane) => layers[layer].Thickness[lane] / layers[layer].Transport[lane];

    private int FirstNode(int side) => side == 0 ? 0 : grid.FirstPositive;

    private int NodesOf(int side) => side == 0 ? grid.Negative : grid.Positive;
}
