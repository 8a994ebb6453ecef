using System.Text;
using System.Text.Json;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Files;

/// <summary>Cell files that describe porous electrodes and full cells.</summary>
public sealed class DesignFileTests
{
    private const string FullCell = """
        "negative": { "host": "Bi", "electrode": { "loading": "2 mg/cm2", "area": "1 cm2" } },
        "positive": { "host": "NVP", "electrode": { "porosity": 0.4 } },
        "protocol": ["Charge at C/5 until 3.4 V"]
        """;

    public static TheoryData<string> Names => [.. Repository.Examples.Select(file => Path.GetFileName(file)).Where(name => !name.EndsWith("-halfcell.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_Resolved_GivesEveryNumberWithItsOrigin(string name)
    {
        var setup = (DesignSetup)CellFile.Load(Path.Combine(Repository.Root, "examples", name), Repository.Library);
        Assert.NotEmpty(setup.Sources.Numbers);
        foreach (DesignNumber number in setup.Sources.Numbers)
        {
            Assert.True(double.IsFinite(number.Number.Value), number.Key);
            Assert.True(number.Number.Where.Length > 0, $"{number.Part} {number.Key} says nothing of its origin.");
            if (number.Number.Source.Length > 0) Assert.True(Repository.Library.References.Contains(number.Number.Source), number.Key);
            else Assert.True(number.Number.Kind is EvidenceKind.Assumed or EvidenceKind.Unverified or EvidenceKind.Calculated, number.Key);
        }

        using MemoryStream stream = new();
        ResolvedCellWriter.Write(stream, setup);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.True(document.RootElement.GetProperty("parts").TryGetProperty("electrolyte", out _));
    }

    [Fact]
    public void HalfCell_PorousElectrode_KeepsHostAndSolidsOfItsLoading()
    {
        CellDesign design = Load("""
            "model": "porous-electrode", "host": "Sn", "electrode": { "loading": "2 mg/cm2", "activeMassFraction": 0.8, "porosity": 0.5 }, "protocol": ["Sodiate at C/10 until 10 mV"]
            """).Design;
        ActiveMaterial tin = Assert.Single(design.Positive.Materials);
        double density = Repository.Library.Host("Sn").Path.HostMolarMass / Repository.Library.Host("Sn").Path.Phases[0].MolarVolume.Value;
        Assert.Equal(0.02 / density, tin.Fraction * design.Positive.Thickness, 1e-12);
        Assert.Equal(0.5, 1 - design.Positive.Porosity, 1e-12);
        Assert.True(design.IsHalfCell);
        Assert.Equal(ModelKind.PorousElectrode, design.Model);
        Assert.Equal(847 * 3600 * design.ActiveMass!.Value, design.NominalCapacity, 0.01 * design.NominalCapacity);
    }

    [Fact]
    public void Materials_WithShares_FillTheCoatingTogether()
    {
        CellDesign design = Load("""
            "materials": [{ "host": "Sn", "massFraction": 0.7, "particle": { "radius": "1 um" } }, { "host": "Sn", "particle": { "radius": "6 um" } }],
            "electrode": { "loading": "2 mg/cm2" }, "protocol": ["Sodiate at C/10 until 10 mV"]
            """).Design;
        Assert.Equal(ModelKind.PorousElectrode, design.Model);
        Assert.Equal(7.0 / 3.0, design.Positive.Materials[0].Fraction / design.Positive.Materials[1].Fraction, 1e-9);
        Assert.Equal([1e-6, 6e-6], design.Positive.Materials.Select(material => material.Radius));
    }

    [Fact]
    public void FullCell_WithoutPositiveLoading_TakesItFromTheRatio()
    {
        DesignSetup setup = Load(FullCell + """, "negativeToPositiveRatio": 1.25 """);
        Assert.Equal(1.25, setup.Sources["cell", "negativeToPositiveRatio"].Value, 1e-12);
        double negative = setup.Sources["negative", "loading"].Value * Repository.Library.Host("Bi").Path.HostMolarMass;
        Assert.True(negative > 0);
        var sodiated = (AlloyInsertion)setup.Design.Positive.Materials[0].Insertion;
        Assert.Equal(sodiated.Path.Phases[^1].Stoichiometry, sodiated.InitialStoichiometry);
        Assert.Equal(0, ((AlloyInsertion)setup.Design.Negative!.Materials[0].Insertion).InitialStoichiometry);
    }

    /// <summary>What charging moves before the start leaves one electrode and enters the other.</summary>
    [Fact]
    public void FullCell_HalfCharged_MovesOneAmountOfSodium()
    {
        DesignSetup empty = Load(FullCell), half = Load(FullCell + """, "initialStateOfCharge": 0.5 """);
        double left = Sodium(half.Design.Negative!) - Sodium(empty.Design.Negative!), right = Sodium(half.Design.Positive) - Sodium(empty.Design.Positive);
        Assert.Equal(0, (left + right) / left, 1e-12);
        Assert.Equal(0.5 * empty.Design.NominalCapacity / empty.Design.Area / PhysicalConstants.Faraday, left, 1e-9 * left);
    }

    [Fact]
    public void Electrolyte_BelowItsPrecipitation_WarnsWithBothSources()
    {
        DesignSetup setup = Load("""
            "model": "porous-electrode", "host": "Bi", "electrode": {}, "temperature": -40, "protocol": ["Sodiate at C/10 until 10 mV"]
            """);
        Assert.Contains(setup.Warnings, warning => warning.Contains("precipitates (Feng2024)", StringComparison.Ordinal) && warning.Contains("conductivity of Feng2024", StringComparison.Ordinal));
        Assert.Equal(0.027, setup.Design.Electrolyte.IonicConductivity.Value(1000, 233.15), 1e-6);
    }

    [Theory]
    [InlineData("\"host\": \"NFPP\", \"model\": \"porous-electrode\", \"electrode\": {}", "$.host", "open-circuit potential")]
    [InlineData("\"host\": \"Sn\", \"electrode\": {}, \"mesh\": { \"electrode\": 10 }", "$.mesh", "porous-electrode")]
    [InlineData("\"host\": \"Sn\", \"electrode\": {}, \"model\": \"porous\"", "$.model", "porous-electrode")]
    [InlineData("\"model\": \"porous-electrode\", \"electrode\": {}", "$", "\"host\"")]
    [InlineData("\"negative\": { \"host\": \"Sn\" }", "$", "\"positive\"")]
    [InlineData("\"materials\": [], \"electrode\": {}", "$.materials", "a list of objects")]
    [InlineData("\"materials\": [{ \"host\": \"Sn\", \"massFraction\": 0.4 }, { \"host\": \"Bi\", \"massFraction\": 0.4 }], \"electrode\": {}", "$.materials", "1")]
    [InlineData("\"host\": \"Sn\", \"electrode\": {}, \"model\": \"porous-electrode\", \"initialStateOfCharge\": 0.5", "$.initialStateOfCharge", "full cell")]
    [InlineData("\"host\": \"Sn\", \"electrode\": {}, \"model\": \"porous-electrode\", \"mesh\": { \"electrode\": 7.5 }", "$.mesh.electrode", "whole number")]
    [InlineData("\"host\": \"hard carbon\", \"electrode\": {}, \"model\": \"porous-electrode\", \"particle\": { \"radius\": 1, \"hollowRadius\": 2 }", "$.particle.hollowRadius", "less than the radius")]
    public void Fault_OfADesign_NamesPlaceAndRemedy(string keys, string place, string expected)
    {
        InputException input = Assert.Throws<InputException>(() => Load(keys + """, "protocol": ["Charge at C/5 until 3 V"]"""));
        Assert.Contains(input.Faults, fault => fault.Path.StartsWith(place + ",", StringComparison.Ordinal) && fault.Expected.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void FullCell_SodiateStep_IsRefused()
    {
        InputException input = Assert.Throws<InputException>(() => Load(FullCell.Replace("Charge at", "Sodiate at", StringComparison.Ordinal)));
        Assert.Contains(input.Faults, fault => fault.Expected.Contains("\"Charge\"", StringComparison.Ordinal));
    }

    private static double Sodium(ElectrodeDesign electrode) => electrode.Materials.Sum(material =>
    {
        var alloy = (AlloyInsertion)material.Insertion;
        return material.Fraction * electrode.Thickness / alloy.Path.Phases[0].MolarVolume.Value * alloy.InitialStoichiometry;
    });

    private static DesignSetup Load(string keys) => (DesignSetup)CellFile.Parse(
        Encoding.UTF8.GetBytes("{ \"schema\": \"zintl.cell/1\", \"electrolyte\": \"1 M NaPF6 in diglyme\", " + keys + " }"), "cell.json", Repository.Library);
}
