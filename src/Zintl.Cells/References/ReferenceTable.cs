using System.Collections.Immutable;
using System.Globalization;
using Zintl.Materials.Input;
using static System.FormattableString;

namespace Zintl.Cells.References;

/// <summary>A CSV file of numbers under one line of names.</summary>
public sealed class ReferenceTable
{
    private readonly double[][] columns;

    private ReferenceTable(string[] names, double[][] columns)
    {
        Names = [.. names];
        this.columns = columns;
    }

    /// <summary>Names of the columns.</summary>
    public ImmutableArray<string> Names { get; }

    public int Rows => columns[0].Length;

    /// <summary>A column by its place.</summary>
    public ImmutableArray<double> this[int column] => [.. columns[column]];

    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public ImmutableArray<double> this[string name] =>
        Names.IndexOf(name) is >= 0 and int column ? this[column] : throw new ArgumentException($"There is no column \"{name}\".", nameof(name));

    public bool Has(string name) => Names.Contains(name);

    /// <summary>Reads a file; null where it has faults, which go to the list, one per line.</summary>
    public static ReferenceTable? Read(string path, FaultList all)
    {
        ArgumentNullException.ThrowIfNull(all);
        FileFaults faults = all.In(path);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            faults.Add("$", refused.Message, "a CSV file that can be read");
            return null;
        }

        int before = all.Count;
        string[] names = lines.Length > 0 ? lines[0].Split(',') : [];
        string[] rows = [.. lines.Skip(1).Where(line => line.Length > 0)];
        if (names.Length < 2 || rows.Length == 0) faults.Add("line 1", $"{names.Length} columns and {rows.Length} rows", "two or more columns and one or more rows");
        double[][] numbers = [.. names.Select(_ => new double[rows.Length])];
        for (int row = 0; row < rows.Length; row++) Row(rows[row], row, numbers, faults);
        return all.Count == before ? new ReferenceTable(names, numbers) : null;
    }

    private static void Row(string line, int row, double[][] numbers, FileFaults faults)
    {
        string[] fields = line.Split(',');
        if (fields.Length != numbers.Length) faults.Add(Invariant($"line {row + 2}"), Invariant($"{fields.Length} fields"), Invariant($"{numbers.Length}"));
        for (int column = 0; column < Math.Min(fields.Length, numbers.Length); column++)
        {
            bool isNumber = double.TryParse(fields[column], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[column][row]);
            if (!isNumber || !double.IsFinite(numbers[column][row])) faults.Add(Invariant($"line {row + 2}"), $"\"{fields[column]}\"", "a finite number");
        }
    }
}
