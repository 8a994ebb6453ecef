using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Tests;

/// <summary>Published numbers that the library must give back.</summary>
public sealed class HostTests
{
    private const double MilliVolt = 1e-3;

    [Fact]
    public void Tin_MeasuredPlateaus_AreGivenBack()
    {
        SodiationPath path = Repository.Library.Host("Sn").Path;
        Assert.Equal([0.53, 0.46, 0.16, 0.08], path.Steps.Select(step => step.Potential(PathBranch.Equilibrium)));
        AssertPotentials([0.45, 0.18, 0.10, 0.04], path, PathBranch.Sodiating);
        AssertPotentials([0.67, 0.52, 0.27, 0.14], path, PathBranch.Desodiating);
        AssertPotentials([0.18, 0.18, 0.10, 0.04], path, PathBranch.FirstSodiating);
        Assert.Equal([0, 0.5, 1, 2.25, 3.75], path.Phases.Select(phase => phase.Stoichiometry));
    }

    /// <summary>The foil's steps end at 226, 508 and 847 mAh/g (10.1002/smll.202102618).</summary>
    [Theory]
    [InlineData(2, 226)]
    [InlineData(3, 508)]
    [InlineData(4, 847)]
    public void Tin_EndOfStep_MatchesMeasuredCapacity(int phase, double milliampereHourPerGram)
    {
        SodiationPath path = Repository.Library.Host("Sn").Path;
        Assert.Equal(1, path.Rows()[phase].Capacity / 3600 / milliampereHourPerGram, 2e-3);
    }

    /// <summary>What the file says of each step comes back unchanged, competing entries included.</summary>
    [Fact]
    public void Tin_PublishedPotentials_StayAsPublished()
    {
        Property property = Repository.Library.Host("Sn").Paths[0].Published.Single(published => published.Name == "NaSn equilibrium");
        Assert.Equal(["0.46 V", "0.4373 V"], property.Entries.Select(entry => entry.Published));
    }

    [Fact]
    public void Bismuth_MidpointOfBranches_StandsForEquilibrium()
    {
        SodiationPath path = Repository.Library.Host("Bi").Path;
        AssertPotentials([0.72, 0.55], path, PathBranch.Equilibrium);
        AssertPotentials([0.67, 0.46], path, PathBranch.Sodiating);
        AssertPotentials([0.77, 0.64], path, PathBranch.Desodiating);
        Assert.All(path.Steps, step => Assert.Equal(EvidenceKind.Calculated, step.EquilibriumPotential.Kind));
    }

    /// <summary>One mean potential, two ways: midpoints of CV peaks against the formation enthalpy of Na3Sb (SGTE, 0.682 V).</summary>
    [Fact]
    public void Antimony_MeanPotential_AgreesWithCalorimetry() => Assert.Equal(0.682, Repository.Library.Host("Sb").Path.MeanPotential(), 10 * MilliVolt);

    /// <summary>A computed path keeps the mean of the hull it lumps: 0.454 V for Na3P, 0.504 V for Na3Bi, 0.204 V for Na15Sn4 (Materials Project 2018).</summary>
    [Theory]
    [InlineData("black-P", "computed", 0.4541)]
    [InlineData("Bi", "computed", 0.5032)]
    [InlineData("FeSn2", "computed", 0.2041)]
    [InlineData("FeP2", "computed", 0.227)]
    public void ComputedPath_MeanPotential_KeepsThatOfTheHull(string host, string name, double mean) =>
        Assert.Equal(mean, Repository.Library.Host(host).Paths.Single(choice => choice.Name == name).Path.MeanPotential(), 3 * MilliVolt);

    [Fact]
    public void Silicon_CrystallineAboveCutOff_ReachesNothing()
    {
        SodiationPath path = Repository.Library.Host("Si").Path;
        Assert.True(path.ReachableCapacity(0.05, PathBranch.Equilibrium) / 3600 < 40);
        Assert.Equal(954.3, path.TheoreticalCapacity() / 3600, 1.0);
        Assert.Equal(725, Repository.Library.Host("a-Si").Path.ReachableCapacity(0.05) / 3600, 1.0);
    }

    [Fact]
    public void Lead_ComputedPlateaus_CarryTheirBand() =>
        Assert.All(Repository.Library.Host("Pb").Path.Steps, step =>
        {
            Assert.Equal(EvidenceKind.Calculated, step.EquilibriumPotential.Kind);
            Assert.True(step.EquilibriumPotential.High - step.EquilibriumPotential.Low >= 0.1);
            Assert.Equal(EvidenceKind.Assumed, step.Sodiating.Kind);
        });

    [Theory]
    [InlineData("black-P", 5.0)]
    [InlineData("red-P", 4.07)]
    public void Phosphorus_Allotropes_HaveTheirOwnReferenceVolume(string name, double ratio)
    {
        SodiationPath path = Repository.Library.Host(name).Path;
        Assert.Equal(1, path.VolumeRatio(path.Phases[^1].Stoichiometry) / ratio, 5e-3);
    }

    /// <summary>Compounds against their theoretical capacities: 752 (SnSb), 1132 (Sn4P3), 323 (Cu2Sb), 602 mAh/g (BiSn, 53:47 by mass).</summary>
    [Theory]
    [InlineData("SnSb", 752)]
    [InlineData("Sn4P3", 1132)]
    [InlineData("Cu2Sb", 323)]
    [InlineData("BiSn", 602)]
    [InlineData("FeP2", 1138)]
    public void Compound_TheoreticalCapacity_CountsAllHostAtoms(string name, double milliampereHourPerGram) =>
        Assert.Equal(1, Repository.Library.Host(name).Path.TheoreticalCapacity() / 3600 / milliampereHourPerGram, 2e-3);

    [Theory]
    [InlineData("Sn", 7287)]
    [InlineData("Bi", 9790)]
    [InlineData("FeP2", 5100)]
    public void Density_MeasuredOrCrystal_IsPlausible(string name, double density) =>
        Assert.Equal(1, Repository.Library.Material(name).Density!.Value.Value / density, 0.01);

    [Theory]
    [InlineData("Sn")]
    [InlineData("Bi")]
    [InlineData("Sb")]
    [InlineData("Pb")]
    [InlineData("Si")]
    [InlineData("Ge")]
    public void Density_HandbookAgainstCrystal_Agree(string name)
    {
        Material material = Repository.Library.Material(name);
        double crystal = material.Path.HostMolarMass / material.Path.Phases[0].MolarVolume.Value;
        Assert.Equal(1, crystal / material.Number("density")!.Value.Value, 0.01);
    }

    [Fact]
    public void Potential_OutsideThePath_Throws()
    {
        SodiationPath path = Repository.Library.Host("Bi").Path;
        Assert.Throws<ArgumentOutOfRangeException>(() => path.Potential(3.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => path.MolarVolume(-0.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => path.Potential(double.NaN));
    }

    private static void AssertPotentials(double[] expected, SodiationPath path, PathBranch branch)
    {
        Assert.Equal(expected.Length, path.Steps.Length);
        for (int k = 0; k < expected.Length; k++) Assert.Equal(expected[k], path.Steps[k].Potential(branch), MilliVolt);
    }
}
