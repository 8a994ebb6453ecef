using Zintl.Analysis.Figures;

namespace Zintl.Analysis.Tests;

public sealed class AxisMarksTests
{
    private static readonly Axis Powers = new("f", "Hz") { IsLogarithmic = true };

    [Fact]
    public void Marks_OfManyDecades_CarryPowersOfTen()
    {
        AxisMark[] marks = [.. AxisMarks.Of(Powers, -1, 2, 6)];
        Assert.Equal(["10^{-1}", "10^{0}", "10^{1}", "10^{2}"], marks.Where(mark => mark.Label is not null).Select(mark => mark.Label!));
        Assert.Equal(28, marks.Length);
        Assert.Contains(marks, mark => mark.Label is null && Math.Abs(mark.Value - Math.Log10(20)) < 1e-12);
    }

    [Fact]
    public void Marks_OfLessThanTwoDecades_CarryTwosAndFives() =>
        Assert.Equal(["2\u00B710^{0}", "5\u00B710^{0}", "10^{1}"], AxisMarks.Of(Powers, 0.2, 1.2, 6).Select(mark => mark.Label).OfType<string>());

    [Fact]
    public void EqualScales_MakeAUnitAsLongOnBothAxes()
    {
        Panel panel = new(new Axis("x", ""), new Axis("y", ""), [new Series("", [0, 10], [0, 1])], []) { EqualScales = true };
        PanelScale scale = new(panel, new Box(0, 0, 400, 300));
        Assert.Equal(scale.PageX(1) - scale.PageX(0), scale.PageY(0) - scale.PageY(1), 1e-9);
        Assert.True(scale.Left <= 0 && scale.Right >= 10);
    }
}
