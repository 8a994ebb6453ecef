using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation.Engine;

/// <summary>Runs a protocol on a cell design.</summary>
public static class CellSimulator
{
    /// <summary>Runs the whole protocol, or as far as a physical end, an interruption or a numerical failure lets it.</summary>
    public static CellSolution Run(CellDesign design, Protocol protocol, SimulationOptions options) => throw new NotSupportedException();
}
