namespace Zintl.Materials.Tests;

/// <summary>Every number knows where it came from.</summary>
public sealed class ProvenanceTests
{
    private static readonly LibraryContents All = Repository.Library.LoadAll();

    private static IEnumerable<Sourced> Numbers() =>
    [
        .. All.Materials.SelectMany(material => material.Properties).SelectMany(property => property.Entries).Select(entry => entry.Number),
        .. All.Electrolytes.SelectMany(electrolyte => electrolyte.Properties).SelectMany(property => property.Entries).Select(entry => entry.Number),
        .. All.Materials.SelectMany(material => material.Paths).SelectMany(path => path.Published).SelectMany(property => property.Entries).Select(entry => entry.Number),
        .. All.Phases.SelectMany(phase => phase.MolarVolume.Entries).Select(entry => entry.Number),
        .. Repository.Library.Solvents.All.SelectMany(solvent => solvent.Properties).SelectMany(property => property.Entries).Select(entry => entry.Number),
        .. Repository.Library.Priors.Names.Select(name => Repository.Library.Priors[name]),
    ];

    [Fact]
    public void Number_Anywhere_HasASourceOrSaysThatItHasNone() =>
        Assert.All(Numbers(), number =>
        {
            Assert.True(number.Source.Length > 0 || number.Kind is EvidenceKind.Assumed or EvidenceKind.Unverified);
            Assert.True(number.Where.Length > 3);
        });

    [Fact]
    public void Source_Anywhere_ResolvesInTheBibliography() =>
        Assert.All(Numbers().Where(number => number.Source.Length > 0), number => Assert.NotNull(Repository.Library.References.Find(number.Source)));

    [Fact]
    public void Reference_Every_IsUsed()
    {
        HashSet<string> used =
        [
            .. Numbers().Select(number => number.Source),
            .. All.Materials.SelectMany(material => material.Sources),
            .. All.Electrolytes.SelectMany(electrolyte => electrolyte.Curves).Select(curve => curve.Source),
            "Review2024",
        ];
        string[] text = [.. Directory.EnumerateFiles(Repository.Data, "*.json", SearchOption.AllDirectories).Select(File.ReadAllText)];
        Assert.All(Repository.Library.References.All, reference => Assert.True(used.Contains(reference.Key) || text.Any(file => file.Contains($"\"{reference.Key}\"", StringComparison.Ordinal)), reference.Key));
    }

    [Fact]
    public void Cited_Tin_NamesItsPapers()
    {
        string[] keys = [.. Repository.Library.Cited(Repository.Library.Host("Sn")).Select(reference => reference.Key)];
        Assert.Contains("Kim2021", keys);
        Assert.Contains("GITT363", keys);
        Assert.Contains("10.1002/smll.202102618", Repository.Library.References.Find("Kim2021")!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Data of these works may not be copied: copyleft or non-commercial data files.</summary>
    [Theory]
    [InlineData("steer")]
    [InlineData("notitia")]
    [InlineData("AGPL")]
    [InlineData("CC BY-NC")]
    public void Bibliography_ForbiddenSources_AreAbsent(string word) =>
        Assert.DoesNotContain(word, File.ReadAllText(Path.Combine(Repository.Data, "references.bib")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void SourceRatios_CompetingEntries_AreCompared()
    {
        var ratios = Repository.Library.SourceRatios();
        Assert.All(ratios, ratio => Assert.True(double.IsFinite(ratio.Ratio) && ratio.Ratio > 0));
        SourceRatio tin = ratios.Single(ratio => ratio is { Subject: "Sn", Property: "youngsModulus" });
        Assert.Equal(50.0 / 58.0, tin.Ratio, 1e-9);
        SourceRatio plateau = ratios.Single(ratio => ratio is { Subject: "Sn, foil", Property: "NaSn2 equilibrium" });
        Assert.Equal(0.4504 / 0.53, plateau.Ratio, 1e-9);
        Assert.Equal(28.233 / 27.054, ratios.Single(ratio => ratio is { Subject: "Sn", Property: "volume" }).Ratio, 1e-6);
    }

    /// <summary>Crystal volumes of different sources agree within 9 percent: a wrong factor between formula unit and cell would show.</summary>
    [Fact]
    public void SourceRatios_Volumes_AreClose() =>
        Assert.All(Repository.Library.SourceRatios().Where(ratio => ratio.Property == "volume"), ratio => Assert.Equal(1, ratio.Ratio, 0.09));
}
