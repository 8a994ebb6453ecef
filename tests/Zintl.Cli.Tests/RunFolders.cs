using System.Globalization;
using System.Text.Json;

namespace Zintl.Cli.Tests;

/// <summary>What every run folder must hold.</summary>
internal static class RunFolders
{
    private static readonly string[] Files = ["record.bdf.csv", "internals.csv", "events.csv", "cell.json", "summary.json", "status.json", "report.html"];

    /// <summary>All files are there and none holds a number that is none.</summary>
    public static void AssertWhole(string folder)
    {
        foreach (string name in Files)
        {
            string text = File.ReadAllText(Path.Combine(folder, name));
            Assert.NotEmpty(text);
            if (!name.EndsWith(".html", StringComparison.Ordinal)) Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity\"", text, StringComparison.Ordinal);
            if (name.EndsWith(".json", StringComparison.Ordinal)) JsonDocument.Parse(text).Dispose();
        }

        Assert.DoesNotContain(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file => file.Contains(".tmp", StringComparison.Ordinal));
        AssertNumbers(Path.Combine(folder, "record.bdf.csv"));
        AssertNumbers(Path.Combine(folder, "internals.csv"));
    }

    public static string? Status(string folder) => Json(folder, "status.json").GetProperty("state").GetString();

    public static JsonElement Json(string folder, string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name))).RootElement;

    /// <summary>A column of a table, in order of the rows.</summary>
    public static double[] Column(string folder, string file, string name)
    {
        string[][] rows = Rows(Path.Combine(folder, file));
        int column = Array.IndexOf(rows[0], name);
        Assert.True(column >= 0, $"{file} has no column {name}.");
        return [.. rows.Skip(1).Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
    }

    private static void AssertNumbers(string file)
    {
        string[][] rows = Rows(file);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.All(rows.Skip(1).SelectMany(row => row).Where(cell => cell.Length > 0), cell => Assert.True(double.IsFinite(double.Parse(cell, CultureInfo.InvariantCulture)), cell));
    }

    private static string[][] Rows(string file) => [.. File.ReadLines(file).Select(line => line.Split(','))];
}
