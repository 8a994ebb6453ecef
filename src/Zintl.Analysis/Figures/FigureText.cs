using System.Buffers;
using System.Text;

namespace Zintl.Analysis.Figures;

/// <summary>Figure text: plain words with <c>_{...}</c> lowered and <c>^{...}</c> raised, turned into SVG, HTML or plain text.</summary>
public static class FigureText
{
    private const string Known = "0123456789+\u2212x.";
    private static readonly SearchValues<char> KnownCharacters = SearchValues.Create(Known);
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u02E3\u00B7";
    private const string Lowered = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u2093.";

    /// <summary>Marks up a formula: the numbers behind element symbols and brackets are lowered ("Na9Sn4" becomes "Na_{9}Sn_{4}").</summary>
    public static string Formula(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length;)
        {
            int end = i;
            while (i > 0 && end < name.Length && (char.IsAsciiDigit(name[end]) || (name[end] == '.' && end > i)) && IsSymbolEnd(name[i - 1]))
                end++;
            if (end > i)
                text.Append("_{").Append(name, i, end - i).Append('}');
            else
                text.Append(name[end++]);
            i = end;
        }

        return text.ToString();
    }

    /// <summary>The text in plain Unicode, for terminals, files and screen readers: small figures where they exist, brackets elsewhere ("mAh g(Sn)⁻¹").</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach ((string piece, int shift) in Pieces(text))
            AppendPlain(plain, piece, shift < 0 ? Lowered : Raised, shift);
        return plain.ToString();
    }

    /// <summary>The text as HTML, everything else escaped.</summary>
    public static string Html(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach ((string piece, int shift) in Pieces(text))
        {
            string tag = shift < 0 ? "sub" : "sup";
            if (shift == 0)
                html.Append(Escape(piece));
            else
                html.Append('<').Append(tag).Append('>').Append(Escape(piece)).Append("</").Append(tag).Append('>');
        }

        return html.ToString();
    }

    /// <summary>Appends the text as SVG spans for a font of a size in px.</summary>
    public static void AppendSvg(StringBuilder svg, string text, double size)
    {
        double small = 0.72 * size, raised = 0;
        foreach ((string piece, int shift) in Pieces(text))
        {
            double wanted = shift < 0 ? 0.22 * size : shift > 0 ? -0.38 * size : 0;
            if (shift == 0 && raised == 0)
            {
                svg.Append(Escape(piece));
                continue;
            }

            svg.Append("<tspan dy=\"").Append(FigureNumber.Text(wanted - raised)).Append('"');
            if (shift != 0)
                svg.Append(" font-size=\"").Append(FigureNumber.Text(small)).Append('"');
            svg.Append('>').Append(Escape(piece)).Append("</tspan>");
            raised = wanted;
        }
    }

    /// <summary>About how wide the text is, [px]; for a sans-serif font, on the wide side.</summary>
    public static double Width(string text, double size)
    {
        double width = 0;
        foreach ((string piece, int shift) in Pieces(text))
        {
            foreach (char character in piece)
                width += (shift == 0 ? size : 0.72 * size) * CharacterWidth(character);
        }

        return width;
    }

    /// <summary>Escapes what HTML and XML read as markup.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&\"'") < 0)
            return text;
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
    }

    private static void AppendPlain(StringBuilder plain, string piece, string alphabet, int shift)
    {
        if (shift == 0 || piece.AsSpan().ContainsAnyExcept(KnownCharacters))
        {
            plain.Append(shift == 0 ? piece : $"({piece})");
            return;
        }

        foreach (char character in piece)
            plain.Append(alphabet[Known.IndexOf(character, StringComparison.Ordinal)]);
    }

    private static bool IsSymbolEnd(char character) => char.IsAsciiLetter(character) || character is ')' or ']';

    private static double CharacterWidth(char character) => character switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ':' or '|' or '\'' or ' ' or 'f' or 't' or '(' or ')' or '/' => 0.38,
        'm' or 'w' or 'M' or 'W' => 0.95,
        >= 'A' and <= 'Z' => 0.7,
        _ => 0.62,
    };

    private static List<(string Piece, int Shift)> Pieces(string text)
    {
        var pieces = new List<(string, int)>(4);
        int start = 0;
        while (start < text.Length)
        {
            int mark = NextMark(text, start);
            if (mark > start)
                pieces.Add((text[start..mark], 0));
            if (mark == text.Length)
                break;
            int end = text.IndexOf('}', mark);
            pieces.Add((text[(mark + 2)..end].Replace('-', '\u2212'), text[mark] == '_' ? -1 : 1));
            start = end + 1;
        }

        return pieces;
    }

    private static int NextMark(string text, int start)
    {
        for (int i = start; i + 1 < text.Length; i++)
        {
            if (text[i] is '_' or '^' && text[i + 1] == '{' && text.IndexOf('}', i) > i)
                return i;
        }

        return text.Length;
    }
}
