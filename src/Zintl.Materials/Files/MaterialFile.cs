using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/materials/&lt;name&gt;/material.json</c>.</summary>
internal sealed class MaterialFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public string Name { get; set; } = "";

    [JsonRequired]
    public string Title { get; set; } = "";

    [JsonRequired]
    public MaterialClass Class { get; set; }

    public string Formula { get; set; } = "";

    public List<string> Aliases { get; set; } = [];

    public Dictionary<string, List<EntryFile>> Properties { get; set; } = [];

    public Dictionary<string, CurveFile> Curves { get; set; } = [];

    public List<PathFile> SodiationPaths { get; set; } = [];

    public List<string> Gaps { get; set; } = [];

    public string Note { get; set; } = "";
}
