using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Tests;

/// <summary>Identities that hold for every path of the library, whatever its numbers.</summary>
public sealed class PathIdentityTests
{
    private const double Faraday = 96485.33212331001;

    public static TheoryData<string, string> AllPaths()
    {
        TheoryData<string, string> data = [];
        foreach (Material material in Repository.Library.LoadAll().Materials)
            foreach (PathChoice choice in material.Paths) data.Add(material.Name, choice.Name);
        return data;
    }

    private static SodiationPath Path(string host, string name) => Repository.Library.Host(host).Paths.Single(choice => choice.Name == name).Path;

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Path_AnyHost_RisesInSodiumAndFallsInPotential(string host, string name)
    {
        SodiationPath path = Path(host, name);
        Assert.Equal(path.Phases.Length, path.Steps.Length + 1);
        Assert.Equal(0, path.Phases[0].Stoichiometry);
        for (int k = 1; k < path.Phases.Length; k++)
        {
            Assert.True(path.Phases[k].Stoichiometry > path.Phases[k - 1].Stoichiometry);
            if (k > 1) Assert.True(path.Steps[k - 1].EquilibriumPotential.Value < path.Steps[k - 2].EquilibriumPotential.Value);
        }
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Path_AnyHost_HasDissipativeOffsetsAndPositiveVolumes(string host, string name)
    {
        SodiationPath path = Path(host, name);
        Assert.All(path.Steps, step => Assert.True(step is { Sodiating.Value: >= 0, Desodiating.Value: >= 0, FirstSodiating.Value: >= 0, Nucleation.Value: >= 0 }));
        Assert.All(path.Phases, phase => Assert.True(phase is { MolarVolume.Low: > 0, Diffusivity.Low: > 0, Solubility.Value: >= 0 }));
        Assert.True(path.Phases[0].Diffusivity.Value * path.Phases[0].Solubility.Value > 0, "the host must carry a flux");
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Path_AnyHost_NumbersAreFiniteAndInsideTheirBands(string host, string name) =>
        Assert.All(Path(host, name).Numbers(), number =>
        {
            Assert.True(double.IsFinite(number.Value) && double.IsFinite(number.Low) && double.IsFinite(number.High));
            Assert.True(number.Low <= number.Value && number.Value <= number.High, $"{number}");
        });

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Path_AnyHost_DissipatesInAClosedLoop(string host, string name)
    {
        SodiationPath path = Path(host, name);
        double loop = 0;
        for (int k = 1; k < path.Phases.Length; k++)
            loop += (path.Steps[k - 1].Potential(PathBranch.Desodiating) - path.Steps[k - 1].Potential(PathBranch.Sodiating)) * (path.Phases[k].Stoichiometry - path.Phases[k - 1].Stoichiometry);
        Assert.True(loop >= 0);
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Gibbs_AnyHost_IsTheCommonTangentOfItsPhases(string host, string name)
    {
        SodiationPath path = Path(host, name);
        for (int k = 1; k < path.Phases.Length; k++)
        {
            (double a, double b) = (path.Phases[k - 1].Stoichiometry, path.Phases[k].Stoichiometry);
            double chord = -(path.ReactionEnergy(b) - path.ReactionEnergy(a)) / (Faraday * (b - a));
            Assert.Equal(path.Steps[k - 1].EquilibriumPotential.Value, chord, 1e-9);
            double middle = (path.ReactionEnergy(a) + path.ReactionEnergy(b)) / 2;
            Assert.Equal(1, path.ReactionEnergy((a + b) / 2) / middle, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Potential_AnyHost_IsMinusTheSlopeOfGibbs(string host, string name)
    {
        SodiationPath path = Path(host, name);
        double end = path.Phases[^1].Stoichiometry, h = 1e-4 * end;
        for (int i = 1; i < 40; i++)
        {
            double x = end * (i + 0.37) / 41;
            if (path.Phases.Any(phase => Math.Abs(phase.Stoichiometry - x) <= h)) continue;
            double slope = -(path.ReactionEnergy(x + h) - path.ReactionEnergy(x - h)) / (2 * h * Faraday);
            Assert.Equal(path.Potential(x), slope, 1e-8);
        }
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Volume_AnyHost_PassesThroughItsPhases(string host, string name)
    {
        SodiationPath path = Path(host, name);
        Assert.All(path.Phases, phase => Assert.Equal(1, path.MolarVolume(phase.Stoichiometry) / phase.MolarVolume.Value, 1e-12));
        double end = path.Phases[^1].Stoichiometry;
        Assert.Equal(path.VolumeRatio(end), 1 + path.VolumeExpansion(end), 1e-12);
        double sum = Enumerable.Range(1, path.Steps.Length).Sum(k => path.PartialMolarVolume(k) * (path.Phases[k].Stoichiometry - path.Phases[k - 1].Stoichiometry));
        Assert.Equal(1, (path.Phases[0].MolarVolume.Value + sum) / path.Phases[^1].MolarVolume.Value, 1e-12);
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Capacity_AnyHost_FollowsFaraday(string host, string name)
    {
        SodiationPath path = Path(host, name);
        double end = path.Phases[^1].Stoichiometry;
        Assert.Equal(1, path.TheoreticalCapacity() * path.HostMolarMass / (end * Faraday), 1e-12);
        double massRatio = 1 + (end * 0.022989769 / path.HostMolarMass);
        Assert.Equal(1, path.PerSodiatedMass() * massRatio / path.TheoreticalCapacity(), 1e-12);
        Assert.Equal(path.TheoreticalCapacity(), path.ReachableCapacity(-1), 1e-6);
        Assert.Equal(0, path.ReachableCapacity(10));
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Rows_AnyHost_DescribeThePath(string host, string name)
    {
        SodiationPath path = Path(host, name);
        var rows = path.Rows();
        Assert.Equal(path.Phases.Length, rows.Length);
        Assert.Null(rows[0].Equilibrium);
        Assert.Equal(1, rows[0].VolumeRatio);
        Assert.Equal(1, rows[^1].Capacity / path.TheoreticalCapacity(), 1e-12);
        Assert.All(rows.Skip(1), row => Assert.True(row.Sodiating <= row.Equilibrium && row.Equilibrium <= row.Desodiating));
    }
}
