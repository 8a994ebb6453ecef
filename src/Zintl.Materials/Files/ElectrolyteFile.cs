using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/electrolytes/&lt;slug&gt;.json</c>.</summary>
internal sealed class ElectrolyteFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public string Name { get; set; } = "";

    [JsonRequired]
    public string Class { get; set; } = "";

    public Dictionary<string, List<EntryFile>> Properties { get; set; } = [];

    public Dictionary<string, CurveFile> Curves { get; set; } = [];

    public List<string> Gaps { get; set; } = [];

    public string Note { get; set; } = "";
}
