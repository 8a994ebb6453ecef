using System.Globalization;

namespace Zintl.Cells.Files;

/// <summary>The values a number may take, in the unit of its field.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="LowOpen">Whether the lower end itself is excluded.</param>
/// <param name="HighOpen">Whether the upper end itself is excluded.</param>
internal readonly record struct Interval(double Low, double High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Above 0, up to <paramref name="high"/>.</summary>
    public static Interval Positive(double high) => new(0.0, high, LowOpen: true);

    public bool Contains(double value) => (LowOpen ? value > Low : value >= Low) && (HighOpen ? value < High : value <= High);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(LowOpen ? '(' : '[')}{Low}, {High}{(HighOpen ? ')' : ']')}");
}
