using System.Text;

namespace Zintl.Analysis.Figures;

/// <summary>Writes the few SVG elements that figures need.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new(16384);

    public SvgWriter(double width, double height, string title)
    {
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").Append(FigureNumber.Text(width)).Append("\" height=\"").Append(FigureNumber.Text(height))
            .Append("\" viewBox=\"0 0 ").Append(FigureNumber.Text(width)).Append(' ').Append(FigureNumber.Text(height))
            .Append("\" font-family=\"DejaVu Sans, Arial, sans-serif\" role=\"img\" xml:space=\"preserve\">\n<title>").Append(FigureText.Escape(FigureText.Plain(title)))
            .Append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    public void Line(FigurePoint from, FigurePoint to, string colour, double width)
    {
        svg.Append("<path d=\"M");
        Point(from);
        svg.Append('L');
        Point(to);
        Stroke(colour, width, "");
    }

    public void Frame(Box box)
    {
        svg.Append("<rect");
        Attributes(box);
        svg.Append(" fill=\"none\" stroke=\"#000\" stroke-width=\"1\"/>\n");
    }

    public void Fill(Box box, string colour)
    {
        svg.Append("<rect");
        Attributes(box);
        svg.Append(" fill=\"").Append(colour).Append("\"/>\n");
    }

    /// <summary>Ticks of one side in one path.</summary>
    public void Segments(List<(FigurePoint From, FigurePoint To)> segments, string colour, double width)
    {
        svg.Append("<path d=\"");
        foreach ((FigurePoint from, FigurePoint to) in segments)
        {
            svg.Append('M');
            Point(from);
            svg.Append('L');
            Point(to);
        }

        Stroke(colour, width, "");
    }

    public void OpenClip(string name, Box box)
    {
        svg.Append("<clipPath id=\"").Append(name).Append("\"><rect");
        Attributes(box);
        svg.Append("/></clipPath>\n<g clip-path=\"url(#").Append(name).Append(")\">\n");
    }

    public void Close() => svg.Append("</g>\n");

    public void Polyline(ReadOnlySpan<FigurePoint> points, string colour, double width, string dash)
    {
        svg.Append("<path d=\"M");
        for (int i = 0; i < points.Length; i++)
        {
            if (i == 1)
                svg.Append('L');
            else if (i > 1)
                svg.Append(' ');
            Point(points[i]);
        }

        Stroke(colour, width, dash);
    }

    public void Text(FigurePoint at, string text, double size, TextStyle style)
    {
        svg.Append("<text x=\"").Append(FigureNumber.Text(at.X)).Append("\" y=\"").Append(FigureNumber.Text(at.Y)).Append("\" font-size=\"").Append(FigureNumber.Text(size)).Append('"');
        if (style.Anchor != "start")
            svg.Append(" text-anchor=\"").Append(style.Anchor).Append('"');
        if (style.Rotation != 0)
            svg.Append(" transform=\"rotate(").Append(FigureNumber.Text(style.Rotation)).Append(' ').Append(FigureNumber.Text(at.X)).Append(' ').Append(FigureNumber.Text(at.Y)).Append(")\"");
        if (style.Colour != "#000")
            svg.Append(" fill=\"").Append(style.Colour).Append('"');
        svg.Append('>');
        FigureText.AppendSvg(svg, text, size);
        svg.Append("</text>\n");
    }

    public string Finish() => svg.Append("</svg>\n").ToString();

    private void Point(FigurePoint point) => svg.Append(FigureNumber.Text(point.X)).Append(',').Append(FigureNumber.Text(point.Y));

    private void Attributes(Box box) => svg.Append(" x=\"").Append(FigureNumber.Text(box.Left)).Append("\" y=\"").Append(FigureNumber.Text(box.Top))
        .Append("\" width=\"").Append(FigureNumber.Text(box.Width)).Append("\" height=\"").Append(FigureNumber.Text(box.Height)).Append('"');

    private void Stroke(string colour, double width, string dash)
    {
        svg.Append("\" fill=\"none\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(FigureNumber.Text(width)).Append('"');
        if (dash.Length > 0)
            svg.Append(" stroke-dasharray=\"").Append(dash).Append('"');
        svg.Append(" stroke-linejoin=\"round\"/>\n");
    }
}
