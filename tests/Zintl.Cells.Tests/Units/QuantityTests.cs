using Zintl.Cells.Units;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Units;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("12 um", 12e-6, "m")]
    [InlineData("12um", 12e-6, "m")]
    [InlineData("12 \u00B5m", 12e-6, "m")]
    [InlineData("12 \u03BCm", 12e-6, "m")]
    [InlineData("1.5 mg/cm2", 0.015, "kg m-2")]
    [InlineData("1.5 mg cm-2", 0.015, "kg m-2")]
    [InlineData("1.5 mg/cm²", 0.015, "kg m-2")]
    [InlineData("1.5 mg·cm⁻²", 0.015, "kg m-2")]
    [InlineData("1.5mg*cm^-2", 0.015, "kg m-2")]
    [InlineData("25 degC", 298.15, "K")]
    [InlineData("25 °C", 298.15, "K")]
    [InlineData("25 ℃", 298.15, "K")]
    [InlineData("−20 °C", 253.15, "K")]
    [InlineData("298.15 K", 298.15, "K")]
    [InlineData("0.1 A/m2", 0.1, "m-2 A")]
    [InlineData("20 ohm cm2", 0.002, "kg m4 s-3 A-2")]
    [InlineData("20 Ω cm²", 0.002, "kg m4 s-3 A-2")]
    [InlineData("5e-15 m2/s", 5e-15, "m2 s-1")]
    [InlineData("7.1 mS/cm", 0.71, "kg-1 m-3 s3 A2")]
    [InlineData("32.2 kJ/mol", 32200.0, "kg m2 s-2 mol-1")]
    [InlineData("8.3 J/(mol K)", 8.3, "kg m2 s-2 K-1 mol-1")]
    [InlineData("8.3 J/mol/K", 8.3, "kg m2 s-2 K-1 mol-1")]
    [InlineData("385 mAh/g", 1386000.0, "kg-1 s A")]
    [InlineData("50 mA/g", 50.0, "kg-1 A")]
    [InlineData("1 M", 1000.0, "m-3 mol")]
    [InlineData("2 h", 7200.0, "s")]
    [InlineData("0.5 1/h", 0.5 / 3600.0, "s-1")]
    [InlineData("40 %", 0.4, "-")]
    [InlineData("0.4", 0.4, "-")]
    [InlineData(" 3.5e0  cm ", 0.035, "m")]
    public void Parse_WrittenQuantity_GivesSiValueAndDimension(string text, double value, string dimension)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal(Dimensions.Normal(dimension), Dimensions.Normal(quantity.Dimension.ToString()));
        Assert.InRange(quantity.Value, value - (1e-15 * Math.Abs(value)), value + (1e-15 * Math.Abs(value)));
    }

    [Theory]
    [InlineData("12 um")]
    [InlineData("7 nm")]
    [InlineData("0.1 mm")]
    public void Parse_PowerOfTen_IsTheNearestDouble(string text) => Assert.Equal(
        double.Parse(text.Replace(" um", "e-6").Replace(" nm", "e-9").Replace(" mm", "e-3"), System.Globalization.CultureInfo.InvariantCulture), Quantity.Parse(text).Value);

    [Theory]
    [InlineData("12 umm", "umm", "um")]
    [InlineData("3 kpa", "kpa", "kPa")]
    [InlineData("3 OHM cm2", "OHM", "Ohm")]
    [InlineData("25 degc", "degc", "degC")]
    public void Parse_UnknownUnit_NamesTheNearest(string text, string found, string nearest)
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => Quantity.Parse(text)).Faults);
        Assert.StartsWith(found, fault.Found, StringComparison.Ordinal);
        Assert.Contains($"nearest known: {nearest}", fault.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("um")]
    [InlineData("1,5 um")]
    [InlineData("1.5.2 um")]
    [InlineData("--3 um")]
    [InlineData("1e400 um")]
    [InlineData("NaN")]
    [InlineData("Infinity um")]
    [InlineData("12 um^")]
    [InlineData("12 um/")]
    [InlineData("12 (um")]
    [InlineData("12 um)")]
    [InlineData("12 m3m3m3m3m3m3m3m3m3m3m3m3m3m3m3m3m3m3")]
    public void Parse_Nonsense_IsAFault(string text) => Assert.Throws<InputException>(() => Quantity.Parse(text));

    [Fact]
    public void TryParse_WrongDimension_SaysBoth()
    {
        Assert.False(Quantity.TryParse("12 mg", PhysicalUnit.Parse("um"), out _, out InputFault? fault));
        Assert.Contains("12 mg", fault.Found, StringComparison.Ordinal);
        Assert.Contains("kg", fault.Found, StringComparison.Ordinal);
        Assert.Contains("um", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_PlainNumber_TakesTheNamedUnit()
    {
        Assert.True(Quantity.TryParse("12", PhysicalUnit.Parse("um"), out double value, out _));
        Assert.Equal(12e-6, value);
    }

    [Fact]
    public void TryParse_Overflow_IsAFault() => Assert.False(Quantity.TryParse("1e308 km3", PhysicalUnit.Parse("m3"), out _, out _));
}
