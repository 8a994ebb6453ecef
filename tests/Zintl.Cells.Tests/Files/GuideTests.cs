using System.Text;
using System.Text.Json;
using Zintl.Cells.Files;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Files;

/// <summary>What the guides show is what the code does.</summary>
public sealed class GuideTests
{
    private static readonly JsonDocumentOptions Relaxed = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string> Json => [.. Guide.Blocks("cell-files.md", "json").Concat(Guide.Blocks("protocols.md", "json"))];

    public static TheoryData<string> Steps => Guide.Lines("protocols.md", "steps");

    public static TheoryData<string> Wrong => Guide.Lines("protocols.md", "wrong");

    [Theory]
    [MemberData(nameof(Json))]
    public void Guide_JsonBlock_Loads(string block) => Assert.NotNull(CellFile.Parse(Complete(block), "guide", Repository.Library));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Guide_Step_Parses(string step) => Assert.Equal(step, Assert.Single(Parse(step).Steps).Text);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Guide_WrongStep_IsRefused(string step) => Assert.Throws<InputException>(() => Parse(step));

    [Fact]
    public void Guide_CycleComments_AreTrue()
    {
        string block = Guide.Blocks("protocols.md", "json").Single(block => block.Contains("// cycles 1 to 3", StringComparison.Ordinal));
        Protocol protocol = CellFile.Parse(Complete(block), "guide", Repository.Library).Protocol;
        Assert.Equal([1, 53], [protocol.Steps[0].Cycle, protocol.Steps[^1].Cycle]);
        Assert.Equal(4, protocol.Steps.First(step => step.Text.Contains(" 1C", StringComparison.Ordinal)).Cycle);
    }

    /// <summary>The guide writes one loop in three ways.</summary>
    [Fact]
    public void Guide_Jumps_AreTheRepeatTheyStandFor()
    {
        string[][] ways = [.. Guide.Blocks("protocols.md", "json")
            .Where(block => block.Contains("Rest for 2 h", StringComparison.Ordinal))
            .Select(block => CellFile.Parse(Complete(block), "guide", Repository.Library).Protocol.Steps.Select(step => FormattableString.Invariant($"{step.Cycle} {step.Text}")).ToArray())];
        Assert.Equal(3, ways.Length);
        Assert.All(ways, way => Assert.Equal(ways[0], way));
        Assert.Equal(23, ways[0].Length);
    }

    [Fact]
    public void Guide_CellFilePage_NamesEveryKey()
    {
        using MemoryStream schema = new();
        CellFileSchema.Write(schema);
        using JsonDocument document = JsonDocument.Parse(schema.ToArray());
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", "cell-files.md"));
        foreach (JsonProperty key in document.RootElement.GetProperty("properties").EnumerateObject()) Assert.Contains(key.Name, page, StringComparison.Ordinal);
    }

    /// <summary>A step whose drive cycle is the one that the guide shows.</summary>
    private static Protocol Parse(string step) =>
        ProtocolParser.Parse([new StepText(step, "guide")], new ProtocolOptions(ReadFile: _ => Guide.Blocks("protocols.md", "csv").Single()));

    /// <summary>A whole file as it stands; else the keys of the block in place of those of the first file of the guide.</summary>
    private static byte[] Complete(string block)
    {
        if (block.StartsWith('{')) return Encoding.UTF8.GetBytes(block);
        using JsonDocument part = JsonDocument.Parse("{" + block + "}", Relaxed);
        using JsonDocument whole = JsonDocument.Parse(Guide.Blocks("cell-files.md", "json").First(), Relaxed);
        HashSet<string> replaced = [.. part.RootElement.EnumerateObject().Select(member => member.Name)];
        if (replaced.Contains("particle")) replaced.Add("electrode");
        if (replaced.Contains("materials")) replaced.UnionWith(["host", "particle"]);
        IEnumerable<string> kept = whole.RootElement.EnumerateObject().Where(member => !replaced.Contains(member.Name)).Select(member => member.ToString());
        string electrode = part.RootElement.TryGetProperty("electrode", out _) || !replaced.Contains("electrode") ? "" : ", \"electrode\": {}";
        return Encoding.UTF8.GetBytes("{" + string.Join(",", kept) + electrode + "," + block + "\n}");
    }
}
