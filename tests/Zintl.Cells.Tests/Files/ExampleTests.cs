using System.Text.Json;
using Zintl.Cells.Files;
using Zintl.Cells.HalfCells;

namespace Zintl.Cells.Tests.Files;

public sealed class ExampleTests
{
    public static TheoryData<string> Names => [.. Repository.Examples.Select(file => Path.GetFileName(file)).Where(name => name.EndsWith("-halfcell.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_Loaded_IsACellThatCanBe(string name)
    {
        HalfCellSetup setup = Load(name);
        Assert.Empty(setup.Warnings);
        HalfCell cell = setup.HalfCell;
        double hostVolume = cell.Loading.Value / cell.Path.HostMolarMass * cell.Path.Phases[0].MolarVolume.Value;
        Assert.InRange(hostVolume / cell.CoatingThickness.Value, 0.01, 1.0 - cell.CoatingPorosity.Value + 1e-12);
        Assert.InRange(cell.IonicConductivity.Value, 0.1, 1.5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_Resolved_GivesEveryNumberWithItsOrigin(string name)
    {
        HalfCellSetup setup = Load(name);
        byte[] written = Write(setup);
        Assert.Equal(written, Write(setup));
        using JsonDocument document = JsonDocument.Parse(written);
        JsonElement root = document.RootElement;
        Assert.Equal(ResolvedCellWriter.SchemaName, root.GetProperty("schema").GetString());
        Assert.Equal(setup.HalfCell.Loading.Value, root.GetProperty("numbers").GetProperty("loading_kg_m2").GetProperty("value").GetDouble());
        Assert.Equal(setup.HalfCell.Path.Phases.Length, root.GetProperty("phases").GetArrayLength());
        Assert.Equal(setup.Protocol.Steps.Length, root.GetProperty("protocol").GetArrayLength());
        foreach (JsonProperty number in root.GetProperty("numbers").EnumerateObject())
        {
            Assert.True(double.IsFinite(number.Value.GetProperty("value").GetDouble()), number.Name);
            bool known = number.Value.GetProperty("kind").GetString() is "assumed" or "unverified" or "calculated";
            string source = number.Value.GetProperty("source").GetString()!;
            Assert.True(source.Length > 0 ? Repository.Library.References.Contains(source) : known, number.Name);
            Assert.True(number.Value.GetProperty("where").GetString() != "", number.Name);
        }
    }

    private static HalfCellSetup Load(string name) => (HalfCellSetup)CellFile.Load(Path.Combine(Repository.Root, "examples", name), Repository.Library);

    private static byte[] Write(HalfCellSetup setup)
    {
        using MemoryStream stream = new();
        ResolvedCellWriter.Write(stream, setup);
        return stream.ToArray();
    }
}
