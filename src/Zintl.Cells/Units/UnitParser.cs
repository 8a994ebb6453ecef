using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Zintl.Cells.Text;
using Zintl.Materials.Input;

namespace Zintl.Cells.Units;

/// <summary>
/// Reads products of unit symbols with powers, from left to right: "mg/cm2", "mg cm-2", "m^2*s^-1", "ohm·cm²", "J/(mol K)".
/// A slash divides by the next symbol or bracket only.
/// </summary>
internal ref struct UnitParser
{
    private const int MostFactors = 16;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly ReadOnlySpan<char> text;
    private int at;
    private int factors;

    private UnitParser(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>False with a fault (no file, no path) when <paramref name="text"/> is no known unit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PhysicalUnit unit, [NotNullWhen(false)] out InputFault? fault)
    {
        UnitParser parser = new(text.Trim());
        unit = PhysicalUnit.One;
        try
        {
            unit = parser.Product() with { Text = text.Trim().ToString() };
            fault = parser.at < parser.text.Length ? parser.Fault(parser.text[parser.at..].ToString(), "the end of the unit") : null;
        }
        catch (InputException input)
        {
            fault = input.Faults[0];
        }

        return fault is null;
    }

    private PhysicalUnit Product()
    {
        PhysicalUnit product = Factor();
        bool single = true;
        while (Separator() is { } sign)
        {
            if (single) product = product with { Offset = 0.0 };
            single = false;
            product = Times(product, Factor(), sign);
        }

        return product;
    }

    private PhysicalUnit Factor()
    {
        if (++factors > MostFactors) throw new InputException(Fault("more symbols than any unit has", "a product of a few symbols"));
        PhysicalUnit unit = at < text.Length && text[at] == '(' ? Bracket() : Symbol();
        int power = Power();
        return power == 1 ? unit : Times(PhysicalUnit.One, unit, power);
    }

    private PhysicalUnit Bracket()
    {
        at++;
        PhysicalUnit inner = Product();
        if (at >= text.Length || text[at] != ')') throw new InputException(Fault("an open bracket", "a closing bracket"));
        at++;
        return inner with { Offset = 0.0 };
    }

    private PhysicalUnit Symbol()
    {
        int start = at;
        if (at < text.Length && text[at] is '1' or '%') at++;
        else while (at < text.Length && IsSymbol(text[at])) at++;
        string symbol = text[start..at].ToString();
        if (symbol.Length == 0) throw new InputException(Fault(start < text.Length ? text[start..].ToString() : "no unit", "a unit symbol"));
        return UnitTable.Find(symbol) ?? throw new InputException(Fault(symbol, "a known unit" + Spelling.Hint(symbol, UnitTable.Symbols)));
    }

    private int Power()
    {
        int start = at;
        if (at < text.Length && text[at] == '^') at++;
        int sign = 1;
        if (at < text.Length && text[at] is '-' or '−' or '⁻' or '+')
        {
            sign = text[at] == '+' ? 1 : -1;
            at++;
        }

        int digits = at < text.Length ? Digit(text[at]) : -1;
        if (digits >= 0)
        {
            at++;
            return sign * digits;
        }

        return at == start ? 1 : throw new InputException(Fault(text[start..].ToString(), "a power of one digit"));
    }

    /// <summary>+1 before another factor, -1 before a divisor, null at the end.</summary>
    private int? Separator()
    {
        int start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        bool spaced = at > start;
        if (at >= text.Length || text[at] == ')') return null;
        char sign = text[at];
        if (sign is not ('/' or '*' or '·' or '⋅' or '.')) return spaced ? 1 : null;
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return sign == '/' ? -1 : 1;
    }

    /// <summary>A product keeps no offset: "J/degC" is per kelvin.</summary>
    private static PhysicalUnit Times(PhysicalUnit unit, PhysicalUnit other, int power) => new(
        "",
        unit.Dimension * other.Dimension.Power(power),
        unit.Factor * Math.Pow(other.Factor, power),
        unit.Exponent + (power * other.Exponent),
        0.0);

    private static bool IsSymbol(char c) => char.IsLetter(c) || c is '°' or '℃' or 'Ω';

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : Superscripts.IndexOf(c, StringComparison.Ordinal);

    private readonly InputFault Fault(string found, string expected) => new(
        "", "", string.Create(CultureInfo.InvariantCulture, $"{found} in the unit \"{text}\""), expected);
}
