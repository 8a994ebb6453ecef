using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/solvents.json</c>: short name to solvent.</summary>
internal sealed class SolventsFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public Dictionary<string, SolventFile> Solvents { get; set; } = [];
}
