using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>A solvent or liquid additive in <c>data/solvents.json</c>.</summary>
internal sealed class SolventFile
{
    [JsonRequired]
    public string Title { get; set; } = "";

    public List<string> Aliases { get; set; } = [];

    public Dictionary<string, List<EntryFile>> Properties { get; set; } = [];
}
