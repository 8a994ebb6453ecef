using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class StepLimitTests
{
    [Theory]
    [InlineData("5 Ah", EndKind.Capacity, 18000.0, false)]
    [InlineData("4.1 A.h", EndKind.Capacity, 14760.0, false)]
    [InlineData("> 20 uAh", EndKind.Capacity, 0.072, false)]
    [InlineData("600 mAh/g", EndKind.SpecificCapacity, 2.16e6, false)]
    [InlineData("600 mAh g-1", EndKind.SpecificCapacity, 2.16e6, false)]
    [InlineData("2 mAh/cm2", EndKind.ArealCapacity, 72000.0, false)]
    [InlineData("50% SOC", EndKind.StateOfCharge, 0.5, null)]
    [InlineData("< 0.1 SOC", EndKind.StateOfCharge, 0.1, true)]
    [InlineData("80% sodiation", EndKind.Sodiation, 0.8, null)]
    [InlineData(">80 % sodiation", EndKind.Sodiation, 0.8, false)]
    [InlineData("45 degC", EndKind.Temperature, 318.15, null)]
    [InlineData("-10 °C", EndKind.Temperature, 263.15, null)]
    [InlineData("> 320 K", EndKind.Temperature, 320.0, false)]
    [InlineData("60 um", EndKind.Thickness, 6e-5, null)]
    [InlineData("< 0.5 MPa", EndKind.Pressure, 5e5, true)]
    [InlineData("45 C", EndKind.CRate, 45.0, null)]
    public void Parse_Limit_HasKindValueAndSide(string limit, EndKind kind, double value, bool? below)
    {
        StepEnd end = Assert.Single(ProtocolParser.Parse($"Discharge at 1 A until {limit}").Steps[0].Ends);
        Assert.Equal((kind, below), (end.Kind, end.Below));
        Assert.InRange(end.Value, value * (1 - 1e-14), value * (1 + 1e-14));
    }

    [Theory]
    [InlineData("< 5 Ah", "only grows")]
    [InlineData("0 Ah", "capacity above 0")]
    [InlineData("-5 mAh/g", "capacity above 0")]
    [InlineData("50%", "50% SOC")]
    [InlineData("120% SOC", "100%")]
    [InlineData("-1% sodiation", "100%")]
    [InlineData("5 V SOC", "50% SOC")]
    [InlineData("x sodiation", "50% sodiation")]
    [InlineData("80% Sodiation", "sodiation")]
    [InlineData("60 m", "\"for\"")]
    [InlineData("60 min", "\"for\"")]
    [InlineData("0 um", "thickness above 0")]
    [InlineData("0 MPa", "pressure above 0")]
    [InlineData("-300 degC", "above 0 K")]
    public void Parse_WrongLimit_IsAFaultWithItsColumn(string limit, string expected)
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => ProtocolParser.Parse($"Discharge at 1 A until {limit}")).Faults);
        Assert.Equal("step 1, column 24", fault.Path);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }
}
