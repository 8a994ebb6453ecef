using System.Text;
using System.Text.Json;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Report;
using Zintl.Analysis.Runs;
using Zintl.Simulation;

namespace Zintl.Analysis.Tests;

public sealed class ReportTests
{
    [Fact]
    public void Write_Run_AsksNothingOfANetwork()
    {
        string page = Page(SyntheticRun.Solution());
        foreach (string mark in (string[])["src=", "@import", "url(http", "fetch(", "XMLHttpRequest", "<link"])
            Assert.DoesNotContain(mark, page, StringComparison.Ordinal);
        string rest = page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).Replace("https://doi.org/", "", StringComparison.Ordinal);
        Assert.DoesNotContain("http", rest, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Write_HostileNames_AreEscapedEverywhere()
    {
        Solution solution = SyntheticRun.Solution() with { Warnings = ["</script><script>alert(1)</script>"] };
        solution = solution with { Cell = solution.Cell with { Path = solution.Cell.Path with { Host = "</script><b>" } } };
        string page = Page(solution);
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>}", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("</script>").Length - 1);
        Assert.Contains("tin in &lt;diglyme&gt; &amp; co", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Run_EmbedsDataThatParseWithoutGaps()
    {
        using JsonDocument data = Data(Page(SyntheticRun.Solution()));
        Assert.Equal([1, 2], data.RootElement.GetProperty("cycles").EnumerateArray().Select(cycle => cycle.GetInt32()));
        JsonElement panel = data.RootElement.GetProperty("figures")[0].GetProperty("panels")[0];
        JsonElement line = panel.GetProperty("series")[0];
        Assert.Equal(line.GetProperty("x").GetArrayLength(), line.GetProperty("y").GetArrayLength());
        Assert.Equal("Sn + NaSn_{2}", line.GetProperty("r")[0][1].GetString());
        Assert.Equal(16, panel.GetProperty("labels").GetArrayLength());
    }

    [Fact]
    public void Write_AssumedAndUnverifiedNumbers_CarryTheirMark()
    {
        string page = Page(SyntheticRun.Solution());
        Assert.Contains("<span class=\"kind assumed\">assumed</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"kind unverified\">unverified</span>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#source-Baggetto2013\">Baggetto2013</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ManyCycles_StaysBelowItsSize() => Assert.InRange(Encoding.UTF8.GetByteCount(Page(SyntheticRun.Solution(40))), 20_000, 600_000);

    [Fact]
    public void Write_RunWithoutCurrent_StillMakesAPage()
    {
        Solution solution = SyntheticRun.Solution(1, 4);
        Solution rest = solution with { Record = solution.Record with { Current = [.. solution.Record.Current.Select(_ => 0.0)] }, State = RunState.Failed, Cause = "No step <could> be taken." };
        string page = Page(rest);
        Assert.Contains("No step &lt;could&gt; be taken.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    private static string Page(Solution solution) => Encoding.UTF8.GetString(HtmlReport.Write(new RunContent(
        RunAnalysis.Of(solution), default, "0.1.0", [new CitedSource("Baggetto2013", "Baggetto & al.", "10.1016/j.jpowsour.2013.01.083")])));

    private static JsonDocument Data(string page)
    {
        const string Open = "<script type=\"application/json\" id=\"data\">";
        int start = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }
}
