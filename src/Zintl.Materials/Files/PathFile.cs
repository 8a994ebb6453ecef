using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>One published phase list of a host; the first phase is the host itself.</summary>
internal sealed class PathFile
{
    [JsonRequired]
    public string Name { get; set; } = "";

    public bool Preferred { get; set; }

    [JsonRequired]
    public string Reason { get; set; } = "";

    [JsonRequired]
    public List<PathPhaseFile> Phases { get; set; } = [];
}
