using Zintl.Materials.Input;

namespace Zintl.Materials.Tests;

/// <summary>Broken files: each fault is named with file, place, what was found and what was expected.</summary>
public sealed class LoaderFaultTests
{
    private const string File = "materials/X/material.json";

    [Fact]
    public void LoadAll_SoundFile_HasNoFaults()
    {
        using BrokenLibrary library = new("sound");
        Assert.Empty(library.Faults());
    }

    [Theory]
    [InlineData("wrong-type", "\"value\": 7.3", "\"value\": \"7.3\"", "$.properties.density[0].value", "\"7.3\"", "a number")]
    [InlineData("unknown-key", "\"formula\"", "\"formla\"", "$.formla", "formla", "formula")]
    [InlineData("unknown-property", "\"hardness\"", "\"hardnes\"", "$.properties.hardnes", "hardnes", "hardness")]
    [InlineData("missing-unit", "\"value\": 7.3, \"unit\": \"g/cm3\"", "\"value\": 7.3", "$.properties.density[0]", "nothing", "unit")]
    [InlineData("unknown-unit", "g/cm3", "g/cc", "$.properties.density[0].unit", "g/cc", "g/cm3")]
    [InlineData("wrong-unit", "g/cm3", "MPa", "$.properties.density[0].unit", "MPa", "g/cm3")]
    [InlineData("negative", "7.3", "-7.3", "$.properties.density[0].value", "-7.3", "not negative")]
    [InlineData("infinite", "7.3", "1e999", "$.properties.density[0].value", "1e999", "finite")]
    [InlineData("unknown-source", "Kim2021", "Kim2012", "$.properties.density[0].source", "Kim2012", "Kim2021")]
    [InlineData("no-source", "\"source\": \"Kim2021\", ", "", "$.properties.density[0].source", "nothing", "references.bib")]
    [InlineData("no-reason", "\"kind\": \"assumed\", \"where\": \"a test\" }]\n  }", "\"kind\": \"assumed\", \"where\": \"\" }]\n  }", "$.properties.hardness[0].where", "nothing", "why")]
    [InlineData("unknown-kind", "\"kind\": \"measured\"", "\"kind\": \"mesured\"", "$.properties.density[0].kind", "mesured", "measured")]
    [InlineData("negative-offset", "\"value\": 0.18", "\"value\": 0.50", "$.sodiationPaths[0].phases[1].sodiating", "0.5 V", "dissipates")]
    [InlineData("potential-not-falling", "\"value\": 0.08", "\"value\": 0.47", "$.sodiationPaths[0].phases[2].equilibrium", "0.47 V after 0.46 V", "falling")]
    [InlineData("unknown-phase", "\"phase\": \"NaSn\"", "\"phase\": \"NaSm\"", "$.sodiationPaths", "NaSm", "NaSn")]
    [InlineData("x-not-rising", "\"phase\": \"NaSn\"", "\"phase\": \"Sn\"", "$.sodiationPaths[0].phases[1]", "x = 0 after 0", "rising")]
    [InlineData("unbalanced", "\"phase\": \"NaSn\"", "\"phase\": \"mix\", \"parts\": { \"NaSn\": 0.5 }", "$.sodiationPaths[0].phases[1]", "0.5 mol Sn", "1 mol Sn")]
    [InlineData("bad-formula", "\"formula\": \"Sn\"", "\"formula\": \"Tin\"", "$.formula", "Tin", "formula of known elements")]
    [InlineData("wrong-schema", "zintl.material/1", "zintl.material/2", "$.schema", "zintl.material/2", "zintl.material/1")]
    [InlineData("wrong-name", "\"name\": \"X\"", "\"name\": \"Y\"", "$.name", "Y", "X")]
    [InlineData("two-preferred", "\"preferred\": true", "\"preferred\": false", "$.sodiationPaths", "0 preferred paths", "exactly one")]
    public void LoadAll_OneFault_IsNamed(string name, string find, string replace, string path, string found, string expected)
    {
        using BrokenLibrary library = new(name);
        library.Write(File, BrokenLibrary.Material(find, replace));
        InputFault fault = Assert.Single(library.Faults());
        Assert.Equal((File, path), (fault.File, fault.Path));
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadAll_SeveralFaultsInSeveralFiles_AreReportedTogether()
    {
        using BrokenLibrary library = new("several");
        string text = BrokenLibrary.Material("7.3", "-7.3").Replace("\"MPa\"", "\"MP\"", StringComparison.Ordinal).Replace("\"title\"", "\"titel\"", StringComparison.Ordinal);
        library.Write(File, text);
        library.Write("electrolytes/1M-NaPF6-diglyme.json", """{ "schema": "zintl.electrolyte/1", "name": "1 M NaPF6 in water", "class": "ether" }""");
        library.Write("phases/NaSn.json", """{ "schema": "zintl.phase/1", "name": "NaSn", "formula": "NaSn", "volume": [{ "value": -59.7, "unit": "A^3", "kind": "assumed", "where": "a test" }] }""");
        string[] paths = [.. library.Faults().Select(fault => $"{fault.File} {fault.Path}").Order(StringComparer.Ordinal)];
        string[] expected =
        [
            "electrolytes/1M-NaPF6-diglyme.json $.name",
            "materials/X/material.json $",
            "materials/X/material.json $.properties.density[0].value",
            "materials/X/material.json $.properties.hardness[0].unit",
            "materials/X/material.json $.titel",
            "phases/NaSn.json $.volume[0].value",
        ];
        Assert.Equal(expected, paths);
    }

    [Fact]
    public void LoadAll_ZeroVolume_IsRefused()
    {
        using BrokenLibrary library = new("zero-volume");
        library.Write("phases/NaSn.json", """{ "schema": "zintl.phase/1", "name": "NaSn", "formula": "NaSn", "volume": [{ "value": 0, "unit": "A^3", "kind": "assumed", "where": "a test" }] }""");
        Assert.Equal("$.volume", Assert.Single(library.Faults()).Path);
    }

    [Theory]
    [InlineData("truncated", "  ]\n}", "")]
    [InlineData("nan", "7.3", "NaN")]
    [InlineData("comma", "\"class\": \"host\",", "\"class\": \"host\"")]
    public void LoadAll_TextThatIsNotJson_NamesTheLine(string name, string find, string replace)
    {
        using BrokenLibrary library = new(name);
        library.Write(File, BrokenLibrary.Material(find, replace));
        InputFault fault = Assert.Single(library.Faults());
        Assert.StartsWith("line ", fault.Path, StringComparison.Ordinal);
        Assert.Contains("JSON", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadAll_DuplicateKey_IsNamed()
    {
        using BrokenLibrary library = new("duplicate");
        library.Write(File, BrokenLibrary.Material("\"class\": \"host\",", "\"class\": \"host\", \"class\": \"host\","));
        InputFault fault = Assert.Single(library.Faults());
        Assert.Equal("$.class", fault.Path);
        Assert.Contains("second time", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadAll_CompetingEntriesWithoutPreference_AreNamed()
    {
        using BrokenLibrary library = new("competing");
        const string Entry = """{ "value": 51, "unit": "MPa", "kind": "assumed", "where": "a test" }""";
        library.Write(File, BrokenLibrary.Material(Entry, $"{Entry}, {Entry}"));
        Assert.Equal("$.properties.hardness", Assert.Single(library.Faults()).Path);
    }

    [Fact]
    public void LoadAll_MissingPriorsAndBibliography_AreNamed()
    {
        using BrokenLibrary library = new("no-priors");
        library.Write("priors.json", """{ "schema": "zintl.priors/1", "priors": {} }""");
        Assert.Equal(6, library.Faults().Length);
        Assert.All(library.Faults(), fault => Assert.Equal("priors.json", fault.File));
    }
}
