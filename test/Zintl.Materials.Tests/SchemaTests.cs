namespace Zintl.Materials.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Export_CommittedSchemas_AreUpToDate()
    {
        string folder = Path.Combine(Repository.Data, "schema");
        var fresh = DataSchemas.Export();
        Assert.Equal(fresh.Keys, Directory.EnumerateFiles(folder, "*.schema.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(fresh, schema => Assert.Equal(schema.Value, File.ReadAllText(Path.Combine(folder, schema.Key))));
    }

    [Fact]
    public void Export_Material_ForbidsUnknownKeys() =>
        Assert.Contains("\"additionalProperties\": false", DataSchemas.Export()["material.schema.json"], StringComparison.Ordinal);
}
