using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>One published rate test.</summary>
internal sealed class RateSeriesFile
{
    [JsonRequired]
    public string Host { get; set; } = "";

    [JsonRequired]
    public string Source { get; set; } = "";

    [JsonRequired]
    public string Sample { get; set; } = "";

    [JsonRequired]
    public string Electrolyte { get; set; } = "";

    [JsonRequired]
    [JsonPropertyName("diameter_um")]
    public double Diameter { get; set; }

    [JsonRequired]
    [JsonPropertyName("lower_V")]
    public double Lower { get; set; }

    [JsonRequired]
    [JsonPropertyName("upper_V")]
    public double Upper { get; set; }

    [JsonRequired]
    public List<RatePointFile> Points { get; set; } = [];
}
