using Zintl.Materials.Input;

namespace Zintl.Cells.Units;

/// <summary>
/// A unit as people write it: SI value = number x Factor x 10^Exponent + Offset.
/// The power of ten is kept apart so that "12 um" is the same double as 12e-6.
/// </summary>
/// <param name="Text">The unit as it was written.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Factor">What is left of the factor to SI beside the power of ten: 3600 for h.</param>
/// <param name="Exponent">The power of ten.</param>
/// <param name="Offset">SI value of zero: 273.15 for degC, else 0.</param>
public sealed record PhysicalUnit(string Text, Dimension Dimension, double Factor, int Exponent, double Offset)
{
    /// <summary>Number without a unit.</summary>
    public static PhysicalUnit One { get; } = new("-", Dimension.None, 1.0, 0, 0.0);

    /// <summary>Reads a unit such as "mg/cm2", "mg cm-2", "J/(mol K)".</summary>
    /// <exception cref="InputException">The text is no known unit.</exception>
    public static PhysicalUnit Parse(string text) =>
        UnitParser.TryParse(text, out PhysicalUnit unit, out InputFault? fault) ? unit : throw new InputException(fault!);

    /// <summary>The value in SI of a number in this unit.</summary>
    public double ToSi(double number) => Shifted(number * Factor, Exponent) + Offset;

    /// <summary>The number in this unit of an SI value.</summary>
    public double FromSi(double value) => Shifted(value - Offset, -Exponent) / Factor;

    /// <summary>number x 10^n; powers up to 22 are exact doubles, so this rounds once.</summary>
    private static double Shifted(double number, int n) => n < 0 ? number / Math.Pow(10.0, -n) : number * Math.Pow(10.0, n);
}
