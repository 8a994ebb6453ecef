using System.Text;

namespace Zintl.Analysis.Text;

/// <summary>Aligned plain text from rows, for terminals, logs and pipes.</summary>
public static class TextTable
{
    private const string Gap = "  ";

    /// <summary>Headings, a rule and the rows, each ended by LF; no blanks at line ends.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The cells, shape [rows][columns].</param>
    /// <exception cref="ArgumentException">A row has another number of cells than there are columns.</exception>
    public static string Format(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = Widths(columns, rows);
        var text = new StringBuilder();
        AppendRow(text, columns, widths, column => columns[column].Heading);
        AppendRow(text, columns, widths, column => new string('-', widths[column]));
        foreach (IReadOnlyList<string> row in rows)
            AppendRow(text, columns, widths, column => row[column]);
        return text.ToString();
    }

    private static int[] Widths(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = new int[columns.Count];
        for (int column = 0; column < widths.Length; column++)
            widths[column] = columns[column].Heading.Length;
        foreach (IReadOnlyList<string> row in rows)
        {
            if (row.Count != widths.Length)
                throw new ArgumentException("A row must have one cell for each column.", nameof(rows));
            for (int column = 0; column < widths.Length; column++)
                widths[column] = Math.Max(widths[column], row[column].Length);
        }

        return widths;
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<TextColumn> columns, int[] widths, Func<int, string> cell)
    {
        int start = text.Length;
        for (int column = 0; column < widths.Length; column++)
        {
            string content = cell(column);
            text.Append(column == 0 ? "" : Gap).Append(columns[column].IsNumber ? content.PadLeft(widths[column]) : content.PadRight(widths[column]));
        }

        while (text.Length > start && text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }
}
