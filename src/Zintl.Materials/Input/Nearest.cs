namespace Zintl.Materials.Input;

/// <summary>The known names closest to a word that is not one of them.</summary>
public static class Nearest
{
    /// <summary>"did you mean" text for an unknown word: the nearest known names, or all of them where none is near.</summary>
    /// <param name="word">What the user wrote.</param>
    /// <param name="known">The names that exist.</param>
    public static string Suggestion(string word, IEnumerable<string> known)
    {
        string[] ranked = [.. known.OrderBy(name => Distance(Plain(word), Plain(name))).ThenBy(name => name, StringComparer.Ordinal)];
        if (ranked.Length == 0) return "nothing is known here";
        string[] near = [.. ranked.Where(name => Distance(Plain(word), Plain(name)) <= Math.Max(2, name.Length / 3)).Take(3)];
        return near.Length > 0 ? string.Join(" or ", near) : "one of " + string.Join(", ", ranked.Order(StringComparer.Ordinal));
    }

    /// <summary>The word in lower case without blanks, hyphens and underscores: how names are compared.</summary>
    public static string Plain(string word) =>
        string.Concat(word.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_'))).ToLowerInvariant();

    /// <summary>Levenshtein distance: insertions, deletions and replacements that turn one word into the other.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[b.Length];
    }
}
