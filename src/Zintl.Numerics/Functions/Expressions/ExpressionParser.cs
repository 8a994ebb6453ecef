using System.Globalization;
using static System.FormattableString;

namespace Zintl.Numerics.Functions.Expressions;

/// <summary>
/// Reads text by descent: sum = product {(+|-) product}; product = signed {(*|/) signed}; signed = [+|-] signed | power; power = atom [(**|^) signed].
/// As in Python a power binds tighter than the sign before it: -2**2 is -4.
/// </summary>
internal ref struct ExpressionParser(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ExpressionProgram program = new();
    private int at;
    private int nesting;

    /// <summary>The first fault; null while there is none.</summary>
    public ExpressionFault? Fault { get; private set; }

    /// <summary>The program of the whole text; null where <see cref="Fault"/> says why not.</summary>
    public ExpressionProgram? Parse()
    {
        if (text.Length > Expression.LongestText) return Failed(Invariant($"{text.Length} characters"), Invariant($"at most {Expression.LongestText}")) ? program : null;
        bool whole = Sum() && (Next() == '\0' || Unexpected("an operator or the end"));
        return whole ? program : null;
    }

    private bool Sum()
    {
        if (!Product()) return false;
        while (true)
        {
            char sign = Next();
            if (sign is not ('+' or '-')) return true;
            at++;
            if (!Product() || !Emit(new(sign == '+' ? ExpressionOperation.Add : ExpressionOperation.Subtract))) return false;
        }
    }

    private bool Product()
    {
        if (!Signed()) return false;
        while (true)
        {
            char sign = Next();
            if (sign is not ('*' or '/')) return true;
            at++;
            if (!Signed() || !Emit(new(sign == '*' ? ExpressionOperation.Multiply : ExpressionOperation.Divide))) return false;
        }
    }

    private bool Signed()
    {
        char sign = Next();
        if (sign is not ('+' or '-')) return Power();
        at++;
        if (!Enter() || !Signed()) return false;
        nesting--;
        if (sign == '-') program.Negate();
        return true;
    }

    private bool Power()
    {
        if (!Atom()) return false;
        if (!Take('^') && !TakeStars()) return true;
        if (!Enter() || !Signed()) return false;
        nesting--;
        program.Raise();
        return true;
    }

    private bool Atom()
    {
        char first = Next();
        if (char.IsAsciiDigit(first) || first == '.') return Number();
        if (char.IsAsciiLetter(first)) return Word();
        return first == '(' ? Bracketed() : Unexpected("a number, a name or a bracket");
    }

    private bool Bracketed()
    {
        at++;
        if (!Enter() || !Sum() || !Expect(')')) return false;
        nesting--;
        return true;
    }

    private bool Number()
    {
        int end = Digits(at);
        if (end < text.Length && text[end] == '.') end = Digits(end + 1);
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (Digits(sign) > sign) end = Digits(sign);
        }

        if (!double.TryParse(text[at..end], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            return Failed($"\"{text[at..end]}\"", "a finite number");
        at = end;
        return Emit(new(ExpressionOperation.Number, value));
    }

    private readonly int Digits(int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }

    private bool Word()
    {
        int start = at, end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        ReadOnlySpan<char> word = text[start..end];
        switch (word)
        {
            case "x": at = end; return Emit(new(ExpressionOperation.X));
            case "T": at = end; return Emit(new(ExpressionOperation.Temperature));
            case "pi": at = end; return Emit(new(ExpressionOperation.Number, Math.PI));
            default:
                if (!ExpressionNames.TryFunction(word, out ExpressionOperation function)) return Failed($"the name \"{Short(word)}\"", "one of " + ExpressionNames.All);
                at = end;
                return Call(new(function));
        }
    }

    private bool Call(ExpressionInstruction function)
    {
        if (!Expect('(') || !Enter() || !Sum()) return false;
        for (int more = function.Operands - 1; more > 0; more--)
            if (!Expect(',') || !Sum()) return false;
        if (!Expect(')')) return false;
        nesting--;
        return Emit(function);
    }

    private bool Emit(ExpressionInstruction instruction)
    {
        program.Add(instruction);
        if (program.Depth > Expression.DeepestStack || program.Length > Expression.LongestProgram) return Failed("an expression that is too large", "a shorter one");
        return true;
    }

    private bool Enter() => ++nesting <= Expression.DeepestNesting || Failed("too many nested operations", Invariant($"at most {Expression.DeepestNesting}"));

    private bool Expect(char sign) => Take(sign) || Unexpected($"\"{sign}\"");

    private bool Take(char sign)
    {
        if (Next() != sign) return false;
        at++;
        return true;
    }

    private bool TakeStars()
    {
        if (Next() != '*' || at + 1 >= text.Length || text[at + 1] != '*') return false;
        at += 2;
        return true;
    }

    /// <summary>The next character that is not blank; zero at the end.</summary>
    private char Next()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : '\0';
    }

    private bool Unexpected(string expected) => Failed(at < text.Length ? $"\"{text[at]}\"" : "the end of the text", expected);

    private bool Failed(string found, string expected)
    {
        Fault ??= new(at + 1, found, expected);
        return false;
    }

    private static string Short(ReadOnlySpan<char> word) => word.Length <= 40 ? word.ToString() : string.Concat(word[..37], "...");
}
