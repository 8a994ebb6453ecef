using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary><c>data/literature/review-table1.json</c>: Table 1 of the review as printed.</summary>
internal sealed class Table1File
{
    [JsonRequired]
    public string Schema { get; set; } = "";

    [JsonRequired]
    public string Source { get; set; } = "";

    public string Note { get; set; } = "";

    [JsonRequired]
    public List<Table1RowFile> Rows { get; set; } = [];
}
