using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/phases/&lt;name&gt;.json</c>: a crystalline or amorphous phase. Volume per formula unit (A^3, cm3/mol) or density (g/cm3).</summary>
internal sealed class PhaseFile
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public string Name { get; set; } = "";

    [JsonRequired]
    public string Formula { get; set; } = "";

    public string Structure { get; set; } = "";

    [JsonRequired]
    public List<EntryFile> Volume { get; set; } = [];

    public List<EntryFile>? SodiumDiffusivity { get; set; }

    public string Note { get; set; } = "";
}
