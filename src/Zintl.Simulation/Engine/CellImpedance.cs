using System.Collections.Immutable;
using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Engine;

/// <summary>
/// Small-signal impedance of a porous cell at any state: the equations of the time domain, linearised, with i omega for d/dt. Temperature is held. A state under
/// current is linearised as it is; for an impedance at open circuit the protocol ends with a rest.
/// </summary>
public static class CellImpedance
{
    private const double Tolerance = 1e-6;

    /// <summary>The cell as assembled, at open circuit, on the mesh of <see cref="ImpedanceMesh"/>.</summary>
    /// <param name="design">The cell.</param>
    /// <param name="frequencies">Positive, [Hz].</param>
    /// <exception cref="ArgumentException">A frequency is not positive and finite.</exception>
    /// <exception cref="NotSupportedException">The model has no linear form yet: single-particle models, swelling particles.</exception>
    public static ImmutableArray<ImpedancePoint> Spectrum(CellDesign design, ImmutableArray<double> frequencies)
    {
        CellDesign fine = ImpedanceMesh.Refine(design);
        PorousCell cell = ModelOf(fine);
        double[] state = new double[cell.Length], rates = new double[cell.Length];
        cell.Initialise(state);
        cell.Hold(ControlMode.Current, [0.0]);
        if (cell.Settle(0, state, rates) != StageOutcome.Converged) throw new InvalidOperationException("The cell as assembled has no consistent open circuit; a rest first may help.");
        return Spectrum(fine, cell, state, frequencies);
    }

    /// <summary>The cell as a run left it; run it on the mesh of <see cref="ImpedanceMesh"/>.</summary>
    /// <param name="run">A run that ended as it should.</param>
    /// <param name="frequencies">Positive, [Hz].</param>
    /// <exception cref="ArgumentException">A frequency is not positive and finite, or the run has no end state.</exception>
    /// <exception cref="NotSupportedException">The model has no linear form yet.</exception>
    public static ImmutableArray<ImpedancePoint> Spectrum(CellSolution run, ImmutableArray<double> frequencies)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Spectrum(run.Design, run.EndState.AsSpan(), frequencies);
    }

    /// <summary>The cell at a state of <see cref="PorousCell"/> on the mesh of the design.</summary>
    /// <param name="design">The cell.</param>
    /// <param name="state">Shape [unknowns of the model].</param>
    /// <param name="frequencies">Positive, [Hz].</param>
    /// <exception cref="ArgumentException">A frequency is not positive and finite, or the state is that of another design.</exception>
    /// <exception cref="NotSupportedException">The model has no linear form yet.</exception>
    public static ImmutableArray<ImpedancePoint> Spectrum(CellDesign design, ReadOnlySpan<double> state, ImmutableArray<double> frequencies) => Spectrum(design, ModelOf(design), state, frequencies);

    private static ImmutableArray<ImpedancePoint> Spectrum(CellDesign design, PorousCell cell, ReadOnlySpan<double> state, ImmutableArray<double> frequencies)
    {
        if (state.Length != cell.Length) throw new ArgumentException(FormattableString.Invariant($"The state has {state.Length} values; the design's has {cell.Length}."), nameof(state));
        if (frequencies.Any(f => !(f > 0) || !double.IsFinite(f))) throw new ArgumentException("Every frequency must be positive and finite.", nameof(frequencies));
        Complex[] found = cell.Impedance(state, frequencies.AsSpan());
        int lost = Array.FindIndex(found, z => !Complex.IsFinite(z));
        if (lost >= 0) throw new InvalidOperationException(FormattableString.Invariant($"The linearised cell has no solution at {frequencies[lost]:g6} Hz."));
        return [.. frequencies.Zip(found, (f, z) => new ImpedancePoint(f, z, z / design.Area))];
    }

    private static PorousCell ModelOf(CellDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return design.Model == ModelKind.PorousElectrode
            ? new PorousCell(design, Tolerance)
            : throw new NotSupportedException("Only the porous-electrode model (DFN) has an impedance; a single particle lacks the layers that it shows.");
    }
}
