using System.Diagnostics.CodeAnalysis;
using Zintl.Cells.Text;
using Zintl.Materials.Input;

namespace Zintl.Cells.Units;

/// <summary>A number with its dimension, read from text such as "12 um", "1.5 mg cm-2", "25 °C", "5e-15 m2/s". Invariant: the decimal sign is a point.</summary>
/// <param name="Value">The value in SI.</param>
/// <param name="Dimension">Its dimension.</param>
public readonly record struct Quantity(double Value, Dimension Dimension)
{
    /// <summary>Reads a number with its own unit; without one it has no dimension.</summary>
    /// <exception cref="InputException">The text is no finite number or has no known unit.</exception>
    public static Quantity Parse(string text)
    {
        if (!TryRead(text, PhysicalUnit.One, out double number, out PhysicalUnit unit, out InputFault? fault)) throw new InputException(fault);
        return new Quantity(unit.ToSi(number), unit.Dimension);
    }

    /// <summary>The SI value of <paramref name="text"/>; a plain number takes <paramref name="unit"/>, any other unit must have its dimension.</summary>
    /// <param name="text">A number, with or without a unit.</param>
    /// <param name="unit">The unit that is meant where none is written.</param>
    /// <param name="value">Receives the value, [SI].</param>
    /// <param name="fault">Receives what is wrong, without file and path.</param>
    public static bool TryParse(string text, PhysicalUnit unit, out double value, [NotNullWhen(false)] out InputFault? fault)
    {
        value = 0.0;
        if (!TryRead(text, unit, out double number, out PhysicalUnit written, out fault)) return false;
        if (written.Dimension != unit.Dimension)
        {
            fault = new InputFault("", "", $"\"{text}\", which is in {written.Dimension}", $"a value in {unit.Text} or another unit of {unit.Dimension}");
            return false;
        }

        value = written.ToSi(number);
        if (double.IsFinite(value)) return true;
        fault = new InputFault("", "", text, "a finite number");
        return false;
    }

    private static bool TryRead(string text, PhysicalUnit plain, out double number, out PhysicalUnit unit, [NotNullWhen(false)] out InputFault? fault)
    {
        unit = plain;
        ReadOnlySpan<char> rest = NumberText.Split(text, out ReadOnlySpan<char> digits).Trim();
        if (!NumberText.TryParse(digits, out number) || rest.StartsWith(","))
        {
            fault = new InputFault("", "", $"\"{text}\"", $"a number with a decimal point and a unit, such as \"1.5 {plain.Text}\"");
            return false;
        }

        fault = null;
        if (rest.IsEmpty || UnitParser.TryParse(rest, out unit, out fault)) return true;
        if (plain != PhysicalUnit.One) fault = fault! with { Expected = $"{fault.Expected}; here in {plain.Text}" };
        return false;
    }
}
