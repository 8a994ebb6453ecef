namespace Zintl.Analysis.Figures;

/// <summary>Draws a figure for print: 150 mm wide, one legend above the panels. The same figure gives the same bytes.</summary>
public static class FigureSvg
{
    private const double Width = 567, Left = 82, Right = 18, RightWithTwin = 72, LegendSize = 11.5, LegendRow = 18, Gap = 14, Below = 50;

    /// <summary>The figure as an SVG document.</summary>
    public static string Draw(Figure figure)
    {
        List<List<Series>> legend = LegendRows(figure);
        double top = 10 + (legend.Count * LegendRow), panelHeight = figure.Panels.Length == 1 ? 330 : 205;
        bool twin = false;
        foreach (Panel panel in figure.Panels)
            twin |= panel.Y.Twin is not null;
        double gap = SharesX(figure) ? Gap : Below + Gap;
        double height = top + (figure.Panels.Length * (panelHeight + gap)) - gap + Below;
        var svg = new SvgWriter(Width, height, figure.Title);
        DrawLegend(svg, legend);
        for (int i = 0; i < figure.Panels.Length; i++)
        {
            var box = new Box(Left, top + (i * (panelHeight + gap)), Width - Left - (twin ? RightWithTwin : Right), panelHeight);
            bool titled = gap > Gap || i == figure.Panels.Length - 1;
            new PanelSvg(svg, figure.Panels[i], box, titled).Draw(figure.Name + "-" + (char)('a' + i));
        }

        return svg.Finish();
    }

    private static bool SharesX(Figure figure)
    {
        foreach (Panel panel in figure.Panels)
        {
            if (panel.X != figure.Panels[0].X)
                return false;
        }

        return true;
    }

    private static List<List<Series>> LegendRows(Figure figure)
    {
        var rows = new List<List<Series>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        double used = double.PositiveInfinity;
        foreach (Panel panel in figure.Panels)
        {
            foreach (Series series in panel.Series)
            {
                if (series.Name.Length == 0 || !seen.Add(series.Name))
                    continue;
                used += EntryWidth(series);
                if (used > Width - Left - Right)
                {
                    rows.Add([]);
                    used = EntryWidth(series);
                }

                rows[^1].Add(series);
            }
        }

        return rows;
    }

    private static double EntryWidth(Series series) => 31 + FigureText.Width(series.Name, LegendSize) + 12;

    private static void DrawLegend(SvgWriter svg, List<List<Series>> rows)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            double x = Left, y = 14 + (row * LegendRow);
            foreach (Series series in rows[row])
            {
                svg.Polyline([new FigurePoint(x, y), new FigurePoint(x + 26, y)], Palette.Colour(series.Style), series.Width, Palette.Dash(series.Style));
                svg.Text(new FigurePoint(x + 31, y + 4), series.Name, LegendSize, new TextStyle("start"));
                x += EntryWidth(series);
            }
        }
    }
}
