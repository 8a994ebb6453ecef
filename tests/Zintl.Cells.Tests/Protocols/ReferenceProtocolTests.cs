using System.Text.Json;
using Zintl.Cells.Protocols;

namespace Zintl.Cells.Tests.Protocols;

/// <summary>The protocols of the reference curves parse: ZINTL_REFERENCE, else <c>shared/reference</c> beside the repository.</summary>
public sealed class ReferenceProtocolTests
{
    [Fact]
    public void Parse_EveryReferenceProtocol_Succeeds()
    {
        string folder = Environment.GetEnvironmentVariable("ZINTL_REFERENCE") ?? Path.Combine(Repository.Root, "..", "shared", "reference");
        Assert.SkipUnless(Directory.Exists(folder), $"No reference curves in {folder}.");
        int read = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            bool isCase = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("steps", out JsonElement listed) && listed.GetArrayLength() > 0;
            if (!isCase) continue;
            JsonElement steps = document.RootElement.GetProperty("steps");
            int repeat = document.RootElement.TryGetProperty("setup", out JsonElement setup) && setup.TryGetProperty("repeat", out JsonElement count) ? count.GetInt32() : 1;
            StepRepeat parts = new(repeat, [.. steps.EnumerateArray().Select(step => new StepText(step.GetString()!, file))], file);
            Assert.Equal(repeat * steps.GetArrayLength(), ProtocolParser.Parse([parts], new ProtocolOptions()).Steps.Length);
            read++;
        }

        Assert.True(read > 0, $"No protocol in {folder}.");
    }
}
