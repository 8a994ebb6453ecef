using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>A printed row, and which material and phases it speaks of.</summary>
internal sealed class Table1RowFile
{
    [JsonRequired]
    public string Element { get; set; } = "";

    /// <summary>The phase printed as end product.</summary>
    [JsonRequired]
    public string Product { get; set; } = "";

    [JsonRequired]
    [JsonPropertyName("capacity_mAh_g")]
    public double Capacity { get; set; }

    [JsonRequired]
    [JsonPropertyName("expansion_percent")]
    public double Expansion { get; set; }

    [JsonRequired]
    [JsonPropertyName("plateau_V")]
    public double Plateau { get; set; }

    [JsonRequired]
    public string Reference { get; set; } = "";

    /// <summary>The material whose path gives the computed plateaus.</summary>
    [JsonRequired]
    public string Host { get; set; } = "";

    [JsonRequired]
    public string HostPhase { get; set; } = "";

    public List<Table1RemarkFile> Remarks { get; set; } = [];
}
