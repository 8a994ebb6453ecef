using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Text;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>
/// Reads the text of a drive cycle's file: a row is a time in seconds and a value, separated by comma, semicolon or tab. One line of titles may come first;
/// blank lines and lines that begin with # are left out.
/// </summary>
internal sealed class DriveCycleTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly string file;
    private readonly FaultList faults = new();
    private readonly ImmutableArray<double>.Builder times = ImmutableArray.CreateBuilder<double>();
    private readonly ImmutableArray<double>.Builder values = ImmutableArray.CreateBuilder<double>();
    private bool titled;

    private DriveCycleTable(string file) => this.file = file;

    /// <summary>The rows, values as written.</summary>
    /// <exception cref="InputException">All faults, with file and line.</exception>
    public static (ImmutableArray<double> Times, ImmutableArray<double> Values) Read(string file, string text)
    {
        DriveCycleTable table = new(file);
        int line = 0;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines()) table.Row(row.Trim().ToString(), ++line);
        if (table.faults.Count == 0 && table.times.Count < 2)
            table.faults.Add(file, "rows", table.times.Count == 0 ? "no row" : "one row", "at least two rows of time [s] and value");
        table.faults.ThrowIfAny();
        return (table.times.ToImmutable(), table.values.ToImmutable());
    }

    private void Row(string row, int line)
    {
        if (row.Length == 0 || row[0] == '#') return;
        string[] cells = row.Split(Separators);
        double time = 0.0, value = 0.0;
        bool good = cells.Length == 2 && NumberText.TryParse(cells[0], out time) & NumberText.TryParse(cells[1], out value);
        bool title = !good && !titled && times.Count == 0 && !cells.Any(cell => NumberText.TryParse(cell, out _));
        titled |= title;
        if (title) return;
        if (!good) Fault(line, $"\"{row}\"", "two numbers with decimal points, time [s] and value, separated by a comma");
        else Add(time, value, line);
    }

    /// <summary>A row that is out of order still takes its place, so that only its own line is blamed.</summary>
    private void Add(double time, double value, int line)
    {
        string found = time.ToString(CultureInfo.InvariantCulture);
        if (times.Count == 0 && time != 0.0) Fault(line, found, "the time 0 in the first row");
        else if (times.Count > 0 && time <= times[^1]) Fault(line, found, "a time after that of the row before");
        times.Add(time);
        values.Add(value);
    }

    private void Fault(int line, string found, string expected) =>
        faults.Add(file, string.Create(CultureInfo.InvariantCulture, $"line {line}"), found.Length <= 60 ? found : string.Concat(found.AsSpan(0, 57), "..."), expected);
}
