using Zintl.Materials;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Numbers computed from others: as sure as the least sure of them.</summary>
internal static class Derived
{
    /// <summary>Assumed where any of its inputs is, else calculated.</summary>
    public static Sourced From(double value, string how, params ReadOnlySpan<Sourced> inputs)
    {
        EvidenceKind kind = EvidenceKind.Calculated;
        foreach (Sourced input in inputs) if (input.Kind == EvidenceKind.Assumed) kind = EvidenceKind.Assumed;
        return new(value, value, value, kind, "", how);
    }
}
