using System.Globalization;

namespace Zintl.Analysis.Text;

/// <summary>Numbers for people: a few significant digits, plain where that is short, a missing value as a dash.</summary>
public static class NumberText
{
    /// <summary>What stands for a missing value.</summary>
    public const string Missing = "\u2013";

    /// <summary>The value to a number of significant digits, trailing zeros kept so that columns align.</summary>
    public static string Significant(double? value, int digits = 4)
    {
        if (value is not double number || !double.IsFinite(number))
            return Missing;
        if (number == 0)
            return "0";
        string scientific = number.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        int exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent is < -4 or > 6)
            return number.ToString("0." + new string('#', digits - 1) + "E+0", CultureInfo.InvariantCulture);
        return Fixed(number, Math.Max(0, digits - 1 - exponent));
    }

    /// <summary>The value to at most a number of significant digits, as short as it goes: as published.</summary>
    public static string Short(double? value, int digits = 6) =>
        value is double number && double.IsFinite(number) ? number.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace("E-0", "e-", StringComparison.Ordinal).Replace('E', 'e') : Missing;

    /// <summary>The value with a fixed number of decimals.</summary>
    public static string Fixed(double? value, int decimals)
    {
        if (value is not double number || !double.IsFinite(number))
            return Missing;
        double rounded = Math.Round(number, Math.Min(decimals, 15));
        return (rounded == 0 ? 0 : rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
