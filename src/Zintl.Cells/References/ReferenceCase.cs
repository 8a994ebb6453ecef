using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.References;

/// <summary>A curve of an independent code, with the cell and the protocol that made it.</summary>
public sealed record ReferenceCase
{
    /// <summary>Folder and file below the root, without the ending: "chen2020/dfn_1C".</summary>
    public required string Name { get; init; }

    /// <summary>Model in a few words: "DFN", "DFN half-cell, lumped".</summary>
    public string Model { get; init; } = "";

    public required ReferenceCaseKind Kind { get; init; }

    /// <summary>Why nothing here can be run; null where <see cref="Design"/> and <see cref="Curve"/> are there.</summary>
    public string? NotRun { get; init; }

    public CellDesign? Design { get; init; }

    /// <summary>The steps, repeats unrolled; null where the case has none (an impedance).</summary>
    public Protocol? Protocol { get; init; }

    /// <summary>The columns of the curve, in SI except where a name says otherwise.</summary>
    public ReferenceTable? Curve { get; init; }

    /// <summary>Largest difference between the curve and the same code on half its mesh, [V]; null where nobody says.</summary>
    public double? HalfMeshDifference { get; init; }

    /// <summary>Which column is the sensitivity to which parameter; empty for other kinds.</summary>
    public ImmutableArray<ReferenceSensitivity> Sensitivities { get; init; } = [];
}
