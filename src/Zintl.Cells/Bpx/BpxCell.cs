using System.Collections.Immutable;
using Zintl.Cells.Designs;

namespace Zintl.Cells.Bpx;

/// <summary>A cell as a BPX file holds it: what the equations need, and what BPX says beside.</summary>
public sealed record BpxCell
{
    public required CellDesign Design { get; init; }

    public BpxHeader Header { get; init; } = new();

    /// <summary>Number of electrode pairs in parallel; the design's area is that of all of them.</summary>
    public int ElectrodePairs { get; init; } = 1;

    /// <summary>Of each material of the negative electrode, in its order.</summary>
    public required ImmutableArray<BpxWindow> NegativeWindows { get; init; }

    /// <summary>Of each material of the positive electrode, in its order.</summary>
    public required ImmutableArray<BpxWindow> PositiveWindows { get; init; }

    public BpxBody Body { get; init; } = new();

    /// <summary>What was assumed, dropped or found strange on reading.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>A design with the windows that its cut-offs give it.</summary>
    /// <exception cref="Materials.Input.InputException">The design is one that BPX cannot hold: a half-cell, for instance.</exception>
    public static BpxCell Of(CellDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        BpxFaults.Of(design).ThrowIfAny();
        (ImmutableArray<BpxWindow> negative, ImmutableArray<BpxWindow> positive) = new CellBalance(design).Windows();
        return new() { Design = design, NegativeWindows = negative, PositiveWindows = positive };
    }
}
