using System.Globalization;

namespace Zintl.Cells.Text;

/// <summary>Finds and reads the number that a text starts with.</summary>
internal static class NumberText
{
    /// <summary>Splits leading number and rest: "5e-15 m2/s" into "5e-15" and " m2/s". An e without digits belongs to the rest ("5 eV", "5eV").</summary>
    public static ReadOnlySpan<char> Split(ReadOnlySpan<char> text, out ReadOnlySpan<char> number)
    {
        int start = text.Length - text.TrimStart().Length;
        int at = Signs(text, start);
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            int digits = Signs(text, at + 1);
            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                at = digits;
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            }
        }

        number = text[start..at];
        return text[at..];
    }

    /// <summary>True for a finite number; the typographic minus counts as one.</summary>
    public static bool TryParse(ReadOnlySpan<char> number, out double value)
    {
        string plain = number.ToString().Replace('−', '-');
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    private static int Signs(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '+' or '-' or '−' ? at + 1 : at;
}
