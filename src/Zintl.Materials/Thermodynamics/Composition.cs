using System.Globalization;

namespace Zintl.Materials.Thermodynamics;

/// <summary>Amounts of the elements in one formula unit.</summary>
/// <param name="amounts">Element symbol to amount, [mol/mol].</param>
public sealed class Composition(IReadOnlyDictionary<string, double> amounts)
{
    /// <summary>Element symbol to amount, in the order of the formula, [mol/mol].</summary>
    public IReadOnlyDictionary<string, double> Amounts { get; } = amounts;

    /// <summary>Amount of one element, [mol/mol]; 0 where it is absent.</summary>
    public double this[string element] => Amounts.GetValueOrDefault(element);

    /// <summary>Number of atoms in a formula unit, [mol/mol].</summary>
    public double Atoms => Amounts.Values.Sum();

    /// <summary>Molar mass of the formula unit, [kg/mol].</summary>
    public double MolarMass => Amounts.Sum(pair => pair.Value * AtomicMasses.Of(pair.Key));

    /// <summary>Reads a formula with decimals and parentheses: "Na15Sn4", "Na4Fe3(PO4)2P2O7", "Bi0.4Sn0.6".</summary>
    /// <exception cref="FormatException">The text is not a formula of known elements.</exception>
    public static Composition Parse(string formula) =>
        TryParse(formula, out Composition? composition) ? composition! : throw new FormatException($"\"{formula}\" is not a formula of known elements.");

    /// <summary>As <see cref="Parse"/>; false instead of an exception.</summary>
    public static bool TryParse(string formula, out Composition? composition)
    {
        Dictionary<string, double> amounts = new(StringComparer.Ordinal);
        int position = 0;
        bool valid = formula.Length > 0 && Group(formula, ref position, 1, amounts) && position == formula.Length;
        composition = valid ? new(amounts) : null;
        return valid;
    }

    private static bool Group(string text, ref int position, double factor, Dictionary<string, double> amounts)
    {
        while (position < text.Length && text[position] != ')')
        {
            bool read = text[position] == '(' ? Parentheses(text, ref position, factor, amounts) : Element(text, ref position, factor, amounts);
            if (!read) return false;
        }
        return true;
    }

    private static bool Parentheses(string text, ref int position, double factor, Dictionary<string, double> amounts)
    {
        int close = position + text.AsSpan(position).IndexOf(')');
        if (close < position) return false;
        int after = close + 1;
        double count = Count(text, ref after);
        position++;
        if (!Group(text, ref position, factor * count, amounts) || position != close) return false;
        position = after;
        return true;
    }

    private static bool Element(string text, ref int position, double factor, Dictionary<string, double> amounts)
    {
        int length = position + 1 < text.Length && char.IsAsciiLetterLower(text[position + 1]) ? 2 : 1;
        string symbol = text.Substring(position, length);
        if (!AtomicMasses.Knows(symbol)) return false;
        position += length;
        amounts[symbol] = amounts.GetValueOrDefault(symbol) + (factor * Count(text, ref position));
        return true;
    }

    private static double Count(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == '.')) position++;
        return double.TryParse(text.AsSpan(start, position - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count) ? count : 1;
    }
}
