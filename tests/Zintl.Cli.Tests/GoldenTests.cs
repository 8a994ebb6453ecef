using System.Text.Json;

namespace Zintl.Cli.Tests;

/// <summary>Documents of a few commands against approved ones: words exactly, numbers to six digits (processors differ in the last ones).</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("path-Sn", "path Sn --cut-off 0.05")]
    [InlineData("path-black-P", "path black-P")]
    [InlineData("table1", "review table1")]
    [InlineData("rates-Bi", "review rates Bi")]
    [InlineData("simulate-Sn", "simulate cell.json -o run")]
    public void Document_OfACommand_IsTheApprovedOne(string name, string line)
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        JsonElement found = command.Json(out Outcome outcome, line.Split(' '));
        Assert.Equal(0, outcome.Code);
        string file = name + ".json", approved = Path.Combine(AppContext.BaseDirectory, "Approved", file);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name + ".received.json"), outcome.Output);
        Assert.True(File.Exists(approved), $"Approved/{file} does not exist; look at {name}.received.json beside the tests and copy it there if it is right.");
        Compare(JsonDocument.Parse(File.ReadAllText(approved)).RootElement, found, "$");
    }

    private static void Compare(JsonElement approved, JsonElement found, string path)
    {
        Assert.True(approved.ValueKind == found.ValueKind, $"{path}: {approved.ValueKind} was approved, {found.ValueKind} found.");
        switch (approved.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(approved.EnumerateObject().Select(member => member.Name), found.EnumerateObject().Select(member => member.Name));
                foreach (JsonProperty member in approved.EnumerateObject())
                    if (member.Name is not ("balances" or "version")) Compare(member.Value, found.GetProperty(member.Name), $"{path}.{member.Name}");
                break;
            case JsonValueKind.Array:
                Assert.True(approved.GetArrayLength() == found.GetArrayLength(), FormattableString.Invariant($"{path}: {approved.GetArrayLength()} items were approved, {found.GetArrayLength()} found."));
                for (int i = 0; i < approved.GetArrayLength(); i++) Compare(approved[i], found[i], FormattableString.Invariant($"{path}[{i}]"));
                break;
            case JsonValueKind.Number:
                double expected = approved.GetDouble(), value = found.GetDouble();
                Assert.True(Math.Abs(value - expected) <= 2e-6 * Math.Abs(expected), FormattableString.Invariant($"{path}: {expected} was approved, {value} found."));
                break;
            default:
                Assert.True(approved.GetRawText() == found.GetRawText(), $"{path}: {approved.GetRawText()} was approved, {found.GetRawText()} found.");
                break;
        }
    }
}
