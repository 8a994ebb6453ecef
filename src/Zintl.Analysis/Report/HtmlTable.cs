using System.Text;
using Zintl.Analysis.Figures;

namespace Zintl.Analysis.Report;

/// <summary>Writes one table. Cells are figure text unless they come as finished HTML.</summary>
internal sealed class HtmlTable
{
    private readonly StringBuilder html;

    /// <summary>Opens a table.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="headings">Figure text; a heading that begins with '>' heads a column of numbers.</param>
    public HtmlTable(StringBuilder html, params ReadOnlySpan<string> headings)
    {
        this.html = html;
        html.Append("<div class=\"scroll\"><table><thead><tr>");
        foreach (string heading in headings)
            Cell("th", heading.StartsWith('>') ? heading[1..] : heading, heading.StartsWith('>'));
        html.Append("</tr></thead><tbody>\n<tr>");
    }

    public HtmlTable Text(string text)
    {
        Cell("td", text, false);
        return this;
    }

    public HtmlTable Number(string text)
    {
        Cell("td", text, true);
        return this;
    }

    /// <summary>A cell whose content is already escaped.</summary>
    public HtmlTable Raw(string content)
    {
        html.Append("<td>").Append(content).Append("</td>");
        return this;
    }

    public void EndRow() => html.Append("</tr>\n<tr>");

    public void Close()
    {
        html.Length -= "<tr>".Length;
        html.Append("</tbody></table></div>\n");
    }

    private void Cell(string tag, string text, bool number) =>
        html.Append('<').Append(tag).Append(number ? " class=\"n\">" : ">").Append(FigureText.Html(text)).Append("</").Append(tag).Append('>');
}
