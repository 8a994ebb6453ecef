using System.Text;
using System.Xml.Linq;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Figures;

namespace Zintl.Analysis.Tests;

public sealed class FigureTests
{
    [Fact]
    public void Draw_PathOfTin_IsAsApproved() => Approve.Matches("path.svg", FigureSvg.Draw(PathFigure.Of(SyntheticRun.Path())), 0.01);

    [Fact]
    public void Draw_VoltageOfTwoCycles_IsAsApproved()
    {
        RunAnalysis run = RunAnalysis.Of(SyntheticRun.Solution());
        Approve.Matches("voltage.svg", FigureSvg.Draw(VoltageFigure.Of(run, [1, 2])), 0.01);
    }

    [Fact]
    public void Draw_ManyCycles_StaysSmallWellFormedAndWithoutGaps()
    {
        RunAnalysis run = RunAnalysis.Of(SyntheticRun.Solution(40));
        foreach (Figure figure in RunFigures.Of(run, CycleChoice.Print))
        {
            string svg = FigureSvg.Draw(figure);
            Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1000, 300_000);
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", svg, StringComparison.Ordinal);
            Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
            Assert.Equal(svg, FigureSvg.Draw(figure));
        }
    }

    [Fact]
    public void Of_RunWithInternals_GivesFourFigures() => Assert.Equal(
        ["voltage", "differential-capacity", "swelling", "overpotential"],
        RunFigures.Of(RunAnalysis.Of(SyntheticRun.Solution()), CycleChoice.Print).Select(figure => figure.Name));

    [Fact]
    public void Place_CrowdedPanel_KeepsLabelsOffLinesAndEachOther()
    {
        FigurePoint[] line = [.. Enumerable.Range(0, 100).Select(i => new FigurePoint(5 * i, 150 + (100 * Math.Sin(0.2 * i))))];
        var placer = new LabelPlacer(new Box(0, 0, 500, 300), [line]);
        List<Box> boxes = [];
        foreach (FigurePoint point in line)
        {
            if (placer.Place(point, 40, 12, true) is Box box)
                boxes.Add(box);
        }

        Assert.InRange(boxes.Count, 8, 100);
        for (int i = 0; i < boxes.Count; i++)
        {
            Assert.DoesNotContain(boxes[..i], box => box.Overlaps(boxes[i]));
            Assert.DoesNotContain(Enumerable.Range(1, line.Length - 1), k => boxes[i].Meets(line[k - 1], line[k]));
        }
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(3.0)]
    public void Keep_RoughLine_DropsNoPointFartherThanTheTolerance(double tolerance)
    {
        FigurePoint[] points = [.. Enumerable.Range(0, 3000).Select(i => new FigurePoint(0.2 * i, (40 * Math.Sin(0.01 * i)) + Math.Cos(7.7 * i * i)))];
        int[] kept = Decimation.Keep(points, tolerance);
        Assert.Equal((0, points.Length - 1), (kept[0], kept[^1]));
        Assert.True(kept.Length < points.Length);
        for (int piece = 1; piece < kept.Length; piece++)
        {
            for (int i = kept[piece - 1]; i <= kept[piece]; i++)
                Assert.True(Math.Sqrt(Decimation.SquaredDistance(points[i], points[kept[piece - 1]], points[kept[piece]])) <= tolerance);
        }
    }

    [Fact]
    public void Keep_Staircase_KeepsTheCornersOnly()
    {
        FigurePoint[] points = [.. Enumerable.Range(0, 401).Select(i => new FigurePoint(i, i < 200 ? 10 : 50))];
        Assert.Equal([0, 199, 200, 400], Decimation.Keep(points, 0.1));
    }

    [Theory]
    [InlineData(0, 1.5, 6, "0.00 0.25 0.50 0.75 1.00 1.25 1.50")]
    [InlineData(-60000, 60000, 6, "\u221260000 \u221240000 \u221220000 0 20000 40000 60000")]
    [InlineData(0.013, 0.047, 6, "0.015 0.020 0.025 0.030 0.035 0.040 0.045")]
    public void Label_Range_IsRound(double low, double high, int wanted, string expected)
    {
        Ticks ticks = Ticks.Within(low, high, wanted);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, ticks.Count).Select(ticks.Label)));
    }

    [Theory]
    [InlineData("Na9Sn4", "Na_{9}Sn_{4}", "Na<sub>9</sub>Sn<sub>4</sub>", "Na\u2089Sn\u2084")]
    [InlineData("a-NaP", "a-NaP", "a-NaP", "a-NaP")]
    [InlineData("Na2.25Sn", "Na_{2.25}Sn", "Na<sub>2.25</sub>Sn", "Na\u2082.\u2082\u2085Sn")]
    [InlineData("1 M NaPF6", "1 M NaPF_{6}", "1 M NaPF<sub>6</sub>", "1 M NaPF\u2086")]
    [InlineData("<b>&", "<b>&", "&lt;b&gt;&amp;", "<b>&")]
    public void Formula_Name_IsMarkedUpEscapedAndReadable(string name, string marked, string html, string plain)
    {
        Assert.Equal(marked, FigureText.Formula(name));
        Assert.Equal(html, FigureText.Html(marked));
        Assert.Equal(plain, FigureText.Plain(marked));
    }

    [Fact]
    public void Of_ManyCycles_ChoosesFirstLastAndBetween() =>
        Assert.Equal([1, 3, 6, 8, 11], CycleChoice.Of(RunAnalysis.Of(SyntheticRun.Solution(11, 40)).Cycles, 5));
}
