namespace Zintl.Cells.Bpx;

/// <summary>Who and what a BPX file is about.</summary>
public sealed record BpxHeader
{
    /// <summary>Version of the format that the file was written in: "0.4.0".</summary>
    public string Version { get; init; } = BpxKeys.Version;

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? References { get; init; }
}
