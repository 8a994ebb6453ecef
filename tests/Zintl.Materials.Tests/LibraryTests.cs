using Zintl.Materials.Input;

namespace Zintl.Materials.Tests;

public sealed class LibraryTests
{
    private static readonly MaterialLibrary Library = Repository.Library;

    [Fact]
    public void LoadAll_ProjectData_HasNoFaults()
    {
        LibraryContents all = Library.LoadAll();
        Assert.Equal(Library.MaterialNames, all.Materials.Select(material => material.Name));
        Assert.Equal(Library.PhaseNames, all.Phases.Select(phase => phase.Name));
        Assert.Equal(Library.ElectrolyteSlugs.Length, all.Electrolytes.Length);
    }

    [Theory]
    [InlineData("Sn", "Sn")]
    [InlineData("tin", "Sn")]
    [InlineData("black P", "black-P")]
    [InlineData("Red Phosphorus", "red-P")]
    [InlineData("hard carbon", "hard-carbon")]
    [InlineData("Na3V2(PO4)3", "NVP")]
    [InlineData("super p", "super-P")]
    [InlineData("Whatman GF/D", "GF-D")]
    public void Material_NameOrAlias_IsFound(string written, string name) => Assert.Equal(name, Library.Material(written).Name);

    [Fact]
    public void Alias_Every_LeadsToItsOwnMaterial() =>
        Assert.All(Library.LoadAll().Materials, material => Assert.All(material.Aliases, alias => Assert.Equal(material.Name, Library.Material(alias).Name)));

    [Fact]
    public void Material_Misspelt_SuggestsTheNearest()
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => Library.Material("hard-carbn")).Faults);
        Assert.Equal("hard-carbon", fault.Expected);
        Assert.Contains("hard-carbn", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Host_MaterialWithoutPath_IsRefused() =>
        Assert.Contains("sodiation path", Assert.Throws<InputException>(() => Library.Host("CMC")).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_NoDataFolder_SaysWhatIsMissing() => Assert.Equal(3, Assert.Throws<InputException>(() => MaterialLibrary.Load("nowhere")).Faults.Length);

    [Fact]
    public void Load_FromSeveralThreads_GivesOneMaterial()
    {
        MaterialLibrary library = MaterialLibrary.Load(Repository.Data);
        Material[] read = new Material[16];
        Parallel.For(0, read.Length, i => read[i] = library.Host("Sn"));
        Assert.All(read, material => Assert.Same(read[0], material));
    }

    [Theory]
    [InlineData("hard-carbon", 0.0, 1.3)]
    [InlineData("NVPF", 3.0, 4.3)]
    public void OpenCircuitCurve_Tabulated_FallsWithSodiation(string name, double low, double high)
    {
        Curve curve = Library.Material(name).Curve("openCircuitPotential")!;
        Assert.Equal("sodiation", curve.Argument);
        Assert.InRange(curve.X[0], 0, 0.25);
        Assert.InRange(curve.X[^1], 0.99, 1);
        Assert.True(curve.Y[0] > curve.Y[^1]);
        Assert.All(curve.Y, potential => Assert.InRange(potential, low, high + 0.02));
    }

    [Fact]
    public void Electrode_Structure_IsNeverInAMaterial() =>
        Assert.DoesNotContain(PropertyCatalogue.Names, name => name is "activeFraction" or "loading" or "electrodeThickness");

    [Fact]
    public void Number_WithoutASource_FallsBackToThePrior()
    {
        Material bismuth = Library.Host("Bi");
        Assert.Null(bismuth.Number("exchangeCurrentDensity"));
        Sourced prior = Library.Number(bismuth, "exchangeCurrentDensity");
        Assert.Equal(EvidenceKind.Assumed, prior.Kind);
        Assert.Equal(12.6, prior.Value, 1e-9);
    }

    /// <summary>RT/(F R) of the flat foil is the prior of the exchange current density.</summary>
    [Fact]
    public void Prior_ExchangeCurrent_FollowsFromTheFoil()
    {
        double resistance = Library.Host("Sn").Number("areaResistance")!.Value.Value;
        double density = PhysicalConstants.Gas * 298.15 / (PhysicalConstants.Faraday * resistance);
        Assert.Equal(1, Library.Priors["exchangeCurrentDensity"].Value / density, 5e-3);
    }

    /// <summary>The preferred exchange current density of sodium is the median of the measured ones.</summary>
    [Fact]
    public void Sodium_ExchangeCurrent_IsTheMedianOfItsSources()
    {
        Property property = Library.Material("Na").Property("exchangeCurrentDensity")!;
        double[] measured = [.. property.Entries.Where(entry => entry.Number.Kind == EvidenceKind.Measured).Select(entry => entry.Number.Value).Order()];
        double median = (measured[3] + measured[4]) / 2;
        Assert.Equal(8, measured.Length);
        Assert.Equal(1, property.For()!.Number.Value / median, 0.02);
    }
}
