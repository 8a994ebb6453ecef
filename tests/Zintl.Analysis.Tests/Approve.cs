using System.Globalization;

namespace Zintl.Analysis.Tests;

/// <summary>Compares text with an approved file: words exactly, numbers to one unit in the sixth digit, because Math differs in the last digit between processors.</summary>
internal static class Approve
{
    private const double Tolerance = 1e-5;

    /// <summary>Fails where the text differs; what was received lies beside the test program then, to be looked at and, if right, moved to Approved.</summary>
    /// <param name="name">Name of the approved file.</param>
    /// <param name="received">The text.</param>
    /// <param name="unit">Last printed digit of the numbers where they are rounded to decimals; 0 where they are not.</param>
    public static void Matches(string name, string received, double unit = 0)
    {
        string approvedPath = Path.Combine(AppContext.BaseDirectory, "Approved", name), receivedPath = Path.Combine(AppContext.BaseDirectory, "received-" + name);
        File.WriteAllText(receivedPath, received);
        Assert.True(File.Exists(approvedPath), $"No approved file {name}; received: {receivedPath}");
        string? difference = Difference(File.ReadAllText(approvedPath), received, unit);
        Assert.True(difference is null, $"{name}: {difference}; received: {receivedPath}");
    }

    private static string? Difference(string approved, string received, double unit)
    {
        string[] left = approved.Split('\n'), right = received.Split('\n');
        for (int line = 0; line < Math.Min(left.Length, right.Length); line++)
        {
            if (!LinesMatch(left[line], right[line], unit))
                return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}: expected \"{left[line]}\", found \"{right[line]}\"");
        }

        return left.Length == right.Length ? null : string.Create(CultureInfo.InvariantCulture, $"expected {left.Length} lines, found {right.Length}");
    }

    private static bool LinesMatch(string left, string right, double unit)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            int endLeft = NumberEnd(left, i), endRight = NumberEnd(right, j);
            if (endLeft == i || endRight == j)
            {
                if (left[i++] != right[j++])
                    return false;
                continue;
            }

            double a = Parse(left[i..endLeft]), b = Parse(right[j..endRight]);
            if (Math.Abs(a - b) > (Tolerance * Math.Max(Math.Abs(a), Math.Abs(b))) + (1.01 * unit))
                return false;
            (i, j) = (endLeft, endRight);
        }

        return i == left.Length && j == right.Length;
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static int NumberEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.' || (text[end] is 'E' or 'e' or '-' or '+' && end > start)))
            end++;
        while (end > start && !double.TryParse(text[start..end], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            end--;
        return end;
    }
}
