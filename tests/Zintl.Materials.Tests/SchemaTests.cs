namespace Zintl.Materials.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Export_CommittedSchemas_AreUpToDate()
    {
        string folder = Path.Combine(Repository.Data, "schema");
        Assert.All(DataSchemas.Export(), schema => Assert.Equal(schema.Value, File.ReadAllText(Path.Combine(folder, schema.Key))));
    }

    [Fact]
    public void Export_Material_ForbidsUnknownKeys() =>
        Assert.Contains("\"additionalProperties\": false", DataSchemas.Export()["zintl.material.1.schema.json"], StringComparison.Ordinal);
}
