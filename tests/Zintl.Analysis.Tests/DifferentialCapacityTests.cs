using Zintl.Analysis.Cycles;
using Zintl.Analysis.Runs;

namespace Zintl.Analysis.Tests;

public sealed class DifferentialCapacityTests
{
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.005)]
    [InlineData(0.02)]
    public void Area_AnyResolution_IsTheChargeOfTheBranch(double resolution)
    {
        foreach (CycleBranch branch in BranchReader.Read(SyntheticRun.Solution().Record, AnalysedCell.Of(SyntheticRun.Cell())))
        {
            DifferentialCapacity curve = DifferentialCapacity.Of(branch, resolution);
            double area = curve.Values.Sum() * curve.Spacing;
            Assert.Equal(branch.TotalCharge, area, 1e-12 * branch.TotalCharge);
        }
    }

    [Fact]
    public void Area_VoltageThatSwings_IsTheChargeOfTheBranch()
    {
        double[] voltage = [.. Enumerable.Range(0, 500).Select(i => 0.3 + (0.2 * Math.Sin(12.9898 * i * i)))];
        CycleBranch branch = Branch([.. Enumerable.Range(0, 500).Select(i => 0.01 * i)], voltage);
        DifferentialCapacity curve = DifferentialCapacity.Of(branch);
        Assert.Equal(branch.TotalCharge, curve.Values.Sum() * curve.Spacing, 1e-12 * branch.TotalCharge);
    }

    [Fact]
    public void Width_FlatPlateau_IsTheResolution()
    {
        DifferentialCapacity curve = DifferentialCapacity.Of(Branch([0, 1, 2], [0.2, 0.2, 0.2]), 0.01);
        double half = 0.5 * curve.Values.Max();
        double width = curve.Values.Count(value => value >= half) * curve.Spacing;
        Assert.Equal(0.01, width, 0.01 * 0.21);
        Assert.Equal(2 / 0.01, curve.Values.Max(), 2 / 0.01 * 1e-12);
    }

    [Fact]
    public void Peaks_TinStaircase_HoldTheCapacitiesOfThePlateaus()
    {
        CycleBranch branch = BranchReader.Read(SyntheticRun.Solution(1).Record, AnalysedCell.Of(SyntheticRun.Cell()))[0];
        IReadOnlyList<DifferentialPeak> peaks = PeakFinder.Find(DifferentialCapacity.Of(branch));
        double[] widths = [3.6 - 2.25, 1.25, 0.5, 0.5];
        Assert.Equal(4, peaks.Count);
        for (int i = 0; i < 4; i++)
        {
            double expected = SyntheticRun.Charge(SyntheticRun.Cell(), widths[i]);
            Assert.Equal(expected, peaks[i].Charge, 0.02 * expected);
        }

        Assert.Equal(branch.TotalCharge, peaks.Sum(peak => peak.Charge), 1e-12 * branch.TotalCharge);
    }

    [Fact]
    public void Of_ResolutionOfZero_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DifferentialCapacity.Of(Branch([0, 1], [0.1, 0.2]), 0));

    private static CycleBranch Branch(double[] charge, double[] voltage) => new()
    {
        Cycle = 1,
        Direction = BranchDirection.Sodiation,
        Rows = [.. Enumerable.Range(0, charge.Length)],
        Charge = charge,
        Voltage = voltage,
        Stoichiometry = charge,
        Energy = 0,
    };
}
