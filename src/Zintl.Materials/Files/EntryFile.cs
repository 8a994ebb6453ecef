using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>One number as a data file writes it: value and unit as published, and where they come from.</summary>
internal sealed class EntryFile
{
    /// <summary>May be left out where only a range is published: then the mean of the range, geometric where it spans a decade or more.</summary>
    public double? Value { get; set; }

    public double? Low { get; set; }

    public double? High { get; set; }

    [JsonRequired]
    public string Unit { get; set; } = "";

    [JsonPropertyName("temperature_C")]
    public double? Temperature { get; set; }

    public string State { get; set; } = "";

    [JsonRequired]
    public EvidenceKind Kind { get; set; }

    public string Method { get; set; } = "";

    public string Conditions { get; set; } = "";

    public string Source { get; set; } = "";

    [JsonRequired]
    public string Where { get; set; } = "";

    public string Note { get; set; } = "";

    public bool Preferred { get; set; }

    public string Reason { get; set; } = "";
}
