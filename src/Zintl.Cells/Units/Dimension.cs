using System.Globalization;
using System.Text;

namespace Zintl.Cells.Units;

/// <summary>What a quantity is made of: powers of the SI base units.</summary>
public readonly record struct Dimension(int Metre, int Kilogram, int Second, int Ampere, int Kelvin, int Mole)
{
    public static Dimension None => default;

    public static Dimension operator *(Dimension a, Dimension b) => new(
        a.Metre + b.Metre, a.Kilogram + b.Kilogram, a.Second + b.Second, a.Ampere + b.Ampere, a.Kelvin + b.Kelvin, a.Mole + b.Mole);

    public Dimension Power(int n) => new(n * Metre, n * Kilogram, n * Second, n * Ampere, n * Kelvin, n * Mole);

    /// <summary>The SI base units with their powers, as the unit parser reads them: "kg m-2"; "-" without any.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        Add("kg", Kilogram);
        Add("m", Metre);
        Add("s", Second);
        Add("A", Ampere);
        Add("K", Kelvin);
        Add("mol", Mole);
        return text.Length == 0 ? "-" : text.ToString();

        void Add(string symbol, int power)
        {
            if (power == 0) return;
            if (text.Length > 0) text.Append(' ');
            text.Append(symbol);
            if (power != 1) text.Append(power.ToString(CultureInfo.InvariantCulture));
        }
    }
}
