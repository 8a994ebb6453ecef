using Zintl.Cells.Text;
using Zintl.Cells.Units;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>Values as protocols write them: a C-rate ("C/20", "0.5C") or a number with a unit that says what is meant.</summary>
internal static class StepValue
{
    /// <summary>What is meant and its value in SI (C-rates in 1/h), as written.</summary>
    /// <param name="phrase">The value with its unit.</param>
    /// <param name="words">The step, for messages.</param>
    /// <param name="meanings">What each dimension means here.</param>
    /// <param name="rate">What a C-rate means here.</param>
    /// <param name="expected">What messages ask for.</param>
    public static (T Meaning, double Value) Parse<T>(StepWord phrase, StepWords words, IReadOnlyDictionary<Dimension, T> meanings, T rate, string expected)
        where T : struct
    {
        string dense = phrase.Text.Replace(" ", "", StringComparison.Ordinal);
        if (dense.StartsWith("C/", StringComparison.Ordinal)) return (rate, Positive(1.0 / Number(dense.AsSpan(2), phrase, words), phrase, words));
        if (dense.EndsWith('C') && NumberText.TryParse(dense.AsSpan(0, dense.Length - 1), out double number)) return (rate, number);
        Quantity quantity = WithUnit(phrase, words, expected);
        return meanings.TryGetValue(quantity.Dimension, out T meaning) ? (meaning, quantity.Value) : throw words.Fault(phrase, expected);
    }

    /// <summary>A number with a unit.</summary>
    public static Quantity WithUnit(StepWord phrase, StepWords words, string expected)
    {
        try
        {
            var quantity = Quantity.Parse(phrase.Text);
            return double.IsFinite(quantity.Value) ? quantity : throw words.Fault(phrase, "a finite value");
        }
        catch (InputException input) when (input.Faults[0].Path.Length == 0)
        {
            throw words.Fault(phrase, $"{expected}; {input.Faults[0].Expected}");
        }
    }

    private static double Number(ReadOnlySpan<char> text, StepWord phrase, StepWords words) =>
        NumberText.TryParse(text, out double number) ? number : throw words.Fault(phrase, "a number after C/, such as C/20");

    private static double Positive(double value, StepWord phrase, StepWords words) =>
        value > 0.0 && double.IsFinite(value) ? value : throw words.Fault(phrase, "a C-rate above 0");
}
