using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/priors.json</c>: what a simulation needs and no source gives.</summary>
internal sealed class PriorsFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public Dictionary<string, EntryFile> Priors { get; set; } = [];
}
