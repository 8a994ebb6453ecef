namespace Zintl.Materials;

/// <summary>How a number came about. The order is the order of trust.</summary>
public enum EvidenceKind
{
    Measured,
    Fitted,
    Digitised,
    Calculated,

    /// <summary>A stated prior: no source gives the number, a simulation needs one.</summary>
    Assumed,

    /// <summary>Remembered or quoted without a source that was opened: confirm before use.</summary>
    Unverified,
}
