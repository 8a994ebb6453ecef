using System.Collections.Immutable;
using System.Numerics;
using Zintl.Analysis.Verification;

namespace Zintl.Analysis.Tests.Verification;

public sealed class CurveComparisonTests
{
    private static readonly ImmutableArray<double> Times = [.. Enumerable.Range(0, 101).Select(i => 10.0 * i)];

    private static double Smooth(double time) => 4 - 1e-3 * time + 0.05 * Math.Exp(-time / 50);

    private static VoltageCurve Curve(IEnumerable<double> times, Func<double, double> voltage) => new([.. times], [.. times.Select(voltage)]);

    [Fact]
    public void Of_TheSameCurve_IsZero()
    {
        CurveComparison same = CurveComparison.Of(Curve(Times, Smooth), Curve(Times, Smooth));
        Assert.Equal((0, 0, 0, 100), (same.RootMeanSquare, same.Worst, same.EndError, same.Rows));
    }

    [Fact]
    public void Of_AShiftedCurve_IsTheShift()
    {
        CurveComparison shifted = CurveComparison.Of(Curve(Times, Smooth), Curve(Times, time => Smooth(time) + 1e-3));
        Assert.Equal(1e-3, shifted.RootMeanSquare, 1e-12);
        Assert.Equal(1e-3, shifted.Worst, 1e-12);
    }

    [Fact]
    public void Of_OtherRows_IsInterpolatedToMicrovolts()
    {
        CurveComparison other = CurveComparison.Of(Curve(Times, Smooth), Curve(Enumerable.Range(0, 334).Select(i => 3.0 * i), Smooth));
        Assert.InRange(other.Worst, 0, 3e-6);
        Assert.Equal(-1e-3, other.EndError, 1e-12);
    }

    [Fact]
    public void Of_ADifferenceInTheLastPercent_IsLeftOut()
    {
        CurveComparison end = CurveComparison.Of(Curve(Times, Smooth), Curve(Times, time => Smooth(time) + (time > 990 ? 1 : 0)));
        Assert.Equal(0, end.Worst);
        CurveComparison before = CurveComparison.Of(Curve(Times, Smooth), Curve(Times, time => Smooth(time) + (time > 980 ? 1 : 0)));
        Assert.Equal(1, before.Worst, 1e-12);
        Assert.Equal(990, before.WorstTime);
    }

    [Fact]
    public void Of_StepsThatEndALittleLater_AreComparedStepByStep()
    {
        VoltageCurve reference = Stepped(500), later = Stepped(500.3);
        Assert.Equal(2, reference.Pieces.Length);
        CurveComparison steps = CurveComparison.Of(reference, later);
        Assert.InRange(steps.Worst, 0, 1e-3);
        Assert.Equal(0.3 / 1000, steps.EndError, 1e-12);

        // The second step jumps by 0.3 V and then rises 1 mV/s: its rows are 0.3 mV off.
        static VoltageCurve Stepped(double end) => new(
            [.. Times.Where(time => time < end), end, .. Times.Where(time => time <= 500).Select(time => time + end)],
            [.. Times.Where(time => time < end).Select(Smooth), Smooth(end), .. Times.Where(time => time <= 500).Select(time => Smooth(end) + 0.3 + 1e-3 * time)]);
    }

    [Fact]
    public void Of_RowsBesideAJump_AreLeftOutOnlyWhereThereAreSteps()
    {
        static double Step(double time) => time <= 500 ? 4 : 3.9;
        VoltageCurve lone = Curve(Times, Step), shifted = Curve(Times, time => Step(time) + (time is 500 or 510 ? 0.02 : 0));
        Assert.Equal(0.02, CurveComparison.Of(lone, shifted).Worst, 1e-12);
        VoltageCurve Two(VoltageCurve curve) => new([.. curve.Time, .. curve.Time.Select(time => time + 1000)], [.. curve.Voltage, .. curve.Voltage]);
        Assert.Equal(0, CurveComparison.Of(Two(lone), Two(shifted)).Worst);
    }

    [Fact]
    public void Criterion_NamesEveryViolation()
    {
        Assert.Equal("", CaseCriterion.Violations(new CurveComparison(0.9e-3, 4.9e-3, 10, 0.9e-3, 100), null));
        Assert.Equal("", CaseCriterion.Violations(new CurveComparison(0.9e-3, 7.9e-3, 10, -0.9e-3, 100), 4e-3));
        string all = CaseCriterion.Violations(new CurveComparison(1.1e-3, 5.5e-3, 10, -1.1e-3, 100), null);
        Assert.Equal("rms above 1 mV; worst above 5.0 mV, at 10 s; end off by more than 0.1 %", all);
        Assert.Contains("no shared rows", CaseCriterion.Violations(new CurveComparison(0, 0, 0, 0, 0), null), StringComparison.Ordinal);
    }

    [Fact]
    public void Deviation_OfImpedanceAndSensitivity_IsTheLargestRelativeOne()
    {
        Assert.Equal(0.02, Deviation.Impedance([new Complex(3, 4), new Complex(0, 1)], [new Complex(3, 4.05), new Complex(0.02, 1)]), 1e-12);
        Assert.Equal(0.05, Deviation.Sensitivity([1, -2, 0], [1.1, -2, 0]), 1e-12);
        Assert.Equal((0.01, 0.03), (CaseCriterion.Sensitivity(0.003), CaseCriterion.Sensitivity(0.02)));
        Assert.Throws<ArgumentException>(() => Deviation.Sensitivity([1], []));
    }

    [Theory]
    [InlineData(new double[] { 0 }, new double[] { 1 })]
    [InlineData(new double[] { 0, 1 }, new double[] { 1 })]
    [InlineData(new double[] { 1, 0 }, new double[] { 1, 1 })]
    [InlineData(new double[] { 0, 1 }, new double[] { 1, double.NaN })]
    public void Curve_ThatIsNone_IsRefused(double[] time, double[] voltage) => Assert.Throws<ArgumentException>(() => new VoltageCurve([.. time], [.. voltage]));
}
