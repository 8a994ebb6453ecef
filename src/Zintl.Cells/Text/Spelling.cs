namespace Zintl.Cells.Text;

/// <summary>Finds what a writer probably meant.</summary>
internal static class Spelling
{
    /// <summary>" (nearest known: radius)" for the known word nearest to <paramref name="word"/>; empty where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) => Nearest(word, known) is { } near ? $" (nearest known: {near})" : "";

    /// <summary>The known word with the fewest edits, at most half of its letters; case alone counts as a quarter of an edit. Null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        double fewest = double.PositiveInfinity;
        foreach (string candidate in known)
        {
            double edits = Edits(word, candidate);
            if (edits > 0.5 * candidate.Length || edits >= fewest) continue;
            (best, fewest) = (candidate, edits);
        }

        return best;
    }

    /// <summary>Levenshtein distance; long words are not compared.</summary>
    private static double Edits(string a, string b)
    {
        if (a.Length > 60 || b.Length > 60) return double.PositiveInfinity;
        Span<double> row = stackalloc double[b.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            double diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                double replaced = diagonal + Difference(a[i - 1], b[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1.0 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }

    private static double Difference(char a, char b) => a == b ? 0.0 : char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? 0.25 : 1.0;
}
