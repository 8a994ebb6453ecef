using System.Text.Json;

namespace Zintl.Cli.Tests;

public sealed class CommandTests
{
    public static TheoryData<string, string> Sound => new()
    {
        { "path", "path Sn" },
        { "materials", "materials" },
        { "materials.show", "materials show Bi" },
        { "cite", "cite Sn" },
        { "review.table1", "review table1" },
        { "review.plateaus", "review plateaus" },
        { "review.rates", "review rates Pb" },
        { "simulate", "simulate cell.json" },
        { "verify", "verify --reference ." },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { "path", "path Snn" },
        { "path", "path Sn --cut-off NaN" },
        { "path", "path Sn --cut-off high" },
        { "materials", "materials --data nowhere" },
        { "materials.show", "materials show Unobtainium" },
        { "cite", "cite nothing" },
        { "review.rates", "review rates PVDF" },
        { "review.table1", "review table1 Sn" },
        { "verify", "verify --reference nowhere" },
        { "verify", "verify --reference . --case nothing/*" },
        { "simulate", "simulate" },
        { "simulate", "simulate missing.json" },
        { "simulate", "simulate cell.json --tolerance 3" },
        { "simulate", "simulate cell.json --nonsense" },
        { "commandLine", "frobnicate" },
        { "commandLine", "" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void Json_OfEachCommand_IsOneDocumentWithItsEnvelope(string name, string line)
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        JsonElement document = command.Json(out Outcome outcome, line.Split(' '));
        Assert.Equal(0, outcome.Code);
        AssertEnvelope(document, name);
        Assert.NotEqual(JsonValueKind.Null, document.GetProperty("data").ValueKind);
        Assert.Empty(document.GetProperty("errors").EnumerateArray());
        Assert.Empty(outcome.Errors);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Json_OnBadInput_IsOneDocumentWithItsFaults(string name, string line)
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        JsonElement document = command.Json(out Outcome outcome, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, outcome.WithoutTrace().Code);
        AssertEnvelope(document, name);
        Assert.Equal(JsonValueKind.Null, document.GetProperty("data").ValueKind);
        JsonElement[] errors = [.. document.GetProperty("errors").EnumerateArray()];
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.All(["path", "found", "expected"], key => Assert.NotEmpty(error.GetProperty(key).GetString()!)));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Text_OnBadInput_NamesEachFaultOnALine(string name, string line)
    {
        if (line.Length == 0) return;   // without any word the program shows its help
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        Assert.NotEmpty(name);
        command.Run(line.Split(' ')).AssertBadInput();
    }

    [Fact]
    public void Text_OfEachCommand_GoesToStandardOutputOnly()
    {
        using Command command = new();
        foreach (string line in new[] { "path Bi", "materials", "materials show Sn", "cite Bi", "review table1", "review rates Sn" })
        {
            Outcome outcome = command.Run(line.Split(' '));
            Assert.Equal(0, outcome.Code);
            Assert.Empty(outcome.Errors);
            Assert.DoesNotContain("NaN", outcome.Output, StringComparison.Ordinal);
            Assert.EndsWith("\n", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cite_OfARunFolder_NamesTheSourcesOfItsNumbers()
    {
        using Command command = new();
        command.Write("cell.json", Cells.Tin());
        Assert.Equal(0, command.Run("simulate", "cell.json", "-o", "run").Code);
        JsonElement document = command.Json(out _, "cite", "run");
        string[] keys = [.. document.GetProperty("data").EnumerateArray().Select(source => source.GetProperty("key").GetString()!)];
        Assert.Contains("GITT363", keys);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    private static void AssertEnvelope(JsonElement document, string name)
    {
        Assert.Equal(["schema", "version", "data", "warnings", "errors"], document.EnumerateObject().Select(member => member.Name));
        Assert.Equal($"zintl.{name}/1", document.GetProperty("schema").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", document.GetProperty("version").GetString()!);
        Assert.Equal(JsonValueKind.Array, document.GetProperty("warnings").ValueKind);
    }
}
