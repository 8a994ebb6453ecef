using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>Capacity at one current, per gram of host.</summary>
internal sealed class RatePointFile
{
    [JsonRequired]
    [JsonPropertyName("current_mA_g")]
    public double Current { get; set; }

    [JsonRequired]
    [JsonPropertyName("capacity_mAh_g")]
    public double Capacity { get; set; }
}
