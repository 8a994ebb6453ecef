using System.Collections.Immutable;
using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Simulation;
using Zintl.Simulation.Engine;

namespace Zintl.Analysis.Verification;

/// <summary>What is verified: each entry computes what one kind of reference case holds; null where the engine cannot yet.</summary>
public sealed record Engine
{
    /// <summary>The engine of this build.</summary>
    public static Engine Default { get; } = new() { Sensitivity = PeerSensitivities.Of };

    public Func<CellDesign, Protocol, SimulationOptions, CellSolution> Simulate { get; init; } = CellSimulator.Run;

    /// <summary>Impedance at the initial state, [ohm], at frequencies [Hz].</summary>
    public Func<CellDesign, ImmutableArray<double>, ImmutableArray<Complex>>? Impedance { get; init; } =
        (design, frequencies) => [.. CellImpedance.Spectrum(design, frequencies).Select(point => point.Impedance)];

    /// <summary>dV/d ln p, [V], at times [s], of the parameter that the other code calls by this name.</summary>
    public Func<CellDesign, Protocol, string, ImmutableArray<double>, ImmutableArray<double>>? Sensitivity { get; init; }
}
