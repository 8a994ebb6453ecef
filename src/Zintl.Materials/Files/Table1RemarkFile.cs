using System.Text.Json.Serialization;
using Zintl.Materials.Review;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Files;

/// <summary>The reading under which a printed number comes out right.</summary>
internal sealed class Table1RemarkFile
{
    [JsonRequired]
    public PrintedQuantity Quantity { get; set; }

    [JsonRequired]
    public string Text { get; set; } = "";

    /// <summary>Another product than the printed one.</summary>
    public string? Product { get; set; }

    /// <summary>Another starting phase.</summary>
    public string? HostPhase { get; set; }

    /// <summary>The number is V/V0, not dV/V0.</summary>
    public bool AsRatio { get; set; }

    /// <summary>Another material whose path gives the plateau.</summary>
    public string? Host { get; set; }

    /// <summary>Step of the path (1 is the first), or 0 for its mean.</summary>
    public double Step { get; set; }

    public PathBranch Branch { get; set; }
}
