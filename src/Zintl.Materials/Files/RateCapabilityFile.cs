using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/literature/rate-capability.json</c>: published capacities against current.</summary>
internal sealed class RateCapabilityFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    public string Note { get; set; } = "";

    [JsonRequired]
    public List<RateSeriesFile> Series { get; set; } = [];
}
