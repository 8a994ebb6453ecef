using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>A table as a data file writes it: points [argument, value] with rising argument.</summary>
internal sealed class CurveFile
{
    [JsonRequired]
    public string Argument { get; set; } = "";

    [JsonRequired]
    public string ArgumentUnit { get; set; } = "";

    [JsonRequired]
    public string Unit { get; set; } = "";

    [JsonRequired]
    public List<List<double>> Points { get; set; } = [];

    [JsonRequired]
    public EvidenceKind Kind { get; set; }

    [JsonRequired]
    public string Source { get; set; } = "";

    [JsonRequired]
    public string Where { get; set; } = "";
}
