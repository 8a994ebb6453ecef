using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Zintl.Cells.Units;

namespace Zintl.Cells.Tests.Units;

public sealed class UnitProperties
{
    private static readonly string[] Symbols = ["um", "cm", "mg", "kg", "mAh", "h", "ohm", "mS", "kJ", "mol", "M", "Pa", "K", "V", "nA"];

    private static Gen<(string Text, Dimension Dimension)> Factors { get; } =
        from symbol in Gen.Elements(Symbols)
        from power in Gen.Elements(-3, -2, -1, 1, 2, 3)
        select (power == 1 ? symbol : symbol + power.ToString(CultureInfo.InvariantCulture), PhysicalUnit.Parse(symbol).Dimension.Power(power));

    private static Gen<(string Text, Dimension Dimension)> Units { get; } =
        from factors in Factors.ListOf(3)
        select (string.Join(' ', factors.Select(f => f.Text)), factors.Aggregate(Dimension.None, (product, f) => product * f.Dimension));

    private static Gen<double> Numbers { get; } =
        from digits in Gen.Choose(-999_999, 999_999)
        from power in Gen.Choose(-12, 6)
        select digits * Math.Pow(10.0, power);

    [Fact]
    public void PhysicalUnit_ToSiAndBack_ReturnsTheNumber() => Prop.ForAll(
        Numbers.ToArbitrary(),
        Units.ToArbitrary(),
        (number, unit) =>
        {
            PhysicalUnit parsed = PhysicalUnit.Parse(unit.Text);
            return Math.Abs(parsed.FromSi(parsed.ToSi(number)) - number) <= 4e-15 * Math.Abs(number);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void PhysicalUnit_Product_HasTheProductOfDimensions() =>
        Prop.ForAll(Units.ToArbitrary(), unit => PhysicalUnit.Parse(unit.Text).Dimension == unit.Dimension).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantity_WrittenInvariantAndRead_IsTheSame() => Prop.ForAll(
        Numbers.ToArbitrary(),
        Units.ToArbitrary(),
        (number, unit) =>
        {
            string text = $"{number.ToString("R", CultureInfo.InvariantCulture)} {unit.Text}";
            return Quantity.Parse(text) == new Quantity(PhysicalUnit.Parse(unit.Text).ToSi(number), unit.Dimension);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dimension_Written_ParsesToItself() => Prop.ForAll(
        Units.Where(unit => unit.Dimension != Dimension.None && HasShortPowers(unit.Dimension)).ToArbitrary(),
        unit => PhysicalUnit.Parse(unit.Dimension.ToString()).Dimension == unit.Dimension).QuickCheckThrowOnFailure();

    /// <summary>A power has one digit in the language of units.</summary>
    private static bool HasShortPowers(Dimension d) =>
        new[] { d.Metre, d.Kilogram, d.Second, d.Ampere, d.Kelvin, d.Mole }.All(power => Math.Abs(power) < 10);
}
