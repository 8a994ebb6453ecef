using System.Globalization;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>The words of one step, read from left to right; brackets are words of their own, and so is a text in quotes.</summary>
internal sealed class StepWords
{
    private readonly StepText step;
    private readonly List<StepWord> words = [];
    private int at;

    public StepWords(StepText step)
    {
        this.step = step;
        string text = step.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = End(text, start);
            if (!char.IsWhiteSpace(text[start])) words.Add(new StepWord(text[start..end], start + 1));
            start = end;
        }
    }

    public bool AtEnd => at >= words.Count;

    /// <summary>The next word; at the end an empty one in the column behind the text.</summary>
    public StepWord Current => AtEnd ? new StepWord("", step.Text.Length + 1) : words[at];

    public StepWord Take()
    {
        StepWord word = Current;
        at++;
        return word;
    }

    public bool TryTake(string word)
    {
        if (AtEnd || !string.Equals(words[at].Text, word, StringComparison.Ordinal)) return false;
        at++;
        return true;
    }

    public void Expect(string word, string expected)
    {
        if (!TryTake(word)) throw Fault(Current, expected);
    }

    /// <summary>All words up to the next keyword or bracket, joined by single spaces.</summary>
    public StepWord TakePhrase(string expected)
    {
        StepWord first = Current;
        List<string> phrase = [];
        while (!AtEnd && !IsKeyword(Current.Text)) phrase.Add(Take().Text);
        return phrase.Count > 0 ? first with { Text = string.Join(' ', phrase) } : throw Fault(first, expected);
    }

    public InputException Fault(StepWord found, string expected) => new(new InputFault(
        "",
        string.Create(CultureInfo.InvariantCulture, $"{step.Path}, column {found.Column}"),
        found.Text.Length == 0 ? "the end of the step" : $"\"{found.Text}\"",
        expected));

    /// <summary>Behind the word that starts there. A quote that is never closed is an ordinary letter.</summary>
    private static int End(string text, int start)
    {
        int quote = text[start] is '"' or '\'' ? text.IndexOf(text[start], start + 1) : -1;
        if (quote > 0) return quote + 1;
        int end = start + 1;
        if (!IsSplit(text[start])) while (end < text.Length && !IsSplit(text[end])) end++;
        return end;
    }

    private static bool IsKeyword(string word) => word is "at" or "for" or "until" or "or" or "(" or ")";

    private static bool IsSplit(char c) => char.IsWhiteSpace(c) || c is '(' or ')';
}
