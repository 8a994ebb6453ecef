using System.Globalization;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class ProtocolParserTests
{
    /// <summary>Steps that a widely used peer accepts, with its meaning.</summary>
    public static TheoryData<string, StepControl, double, double, double?> PeerSteps => new()
    {
        { "Discharge at 1C for 0.5 hours", StepControl.CRate, 1, 1800, null },
        { "Discharge at C/20 for 1h (2 minute period)", StepControl.CRate, 0.05, 3600, 120.0 },
        { "Charge at 0.5 C for 45 minutes", StepControl.CRate, -0.5, 2700, null },
        { "Discharge at 1 A for 0.5 hours", StepControl.Current, 1, 1800, null },
        { "Charge at 200 mA for 45 minutes", StepControl.Current, -0.2, 2700, null },
        { "Discharge at 1W for 0.5 hours", StepControl.Power, 1, 1800, null },
        { "Charge at 200mW for 45 minutes", StepControl.Power, -0.2, 2700, null },
        { "Rest for 10 minutes", StepControl.Rest, 0, 600, null },
        { "Hold at 1V for 20 seconds", StepControl.Voltage, 1, 20, null },
    };

    public static TheoryData<string, StepControl, double, double, EndKind, double> PeerStepsWithEnd => new()
    {
        { "Charge at 1 C until 4.1V", StepControl.CRate, -1, 7200, EndKind.Voltage, 4.1 },
        { "Hold at 4.1 V until 50mA", StepControl.Voltage, 4.1, 86400, EndKind.Current, 0.05 },
        { "Hold at 3V until C/50", StepControl.Voltage, 3, 86400, EndKind.CRate, 0.02 },
        { "Discharge at C/3 for 2 hours or until 2.5 V", StepControl.CRate, 1.0 / 3.0, 7200, EndKind.Voltage, 2.5 },
        { "Discharge at 50 mA/g until 5 mV", StepControl.SpecificCurrent, 50, 86400, EndKind.Voltage, 0.005 },
        { "Hold at 5 mV until 5 mA/g", StepControl.Voltage, 0.005, 86400, EndKind.SpecificCurrent, 5 },
        { "Charge at 0.1 A/g until 1 V", StepControl.SpecificCurrent, -100, 86400, EndKind.Voltage, 1 },
        { "Sodiate at 50 mA g-1 until 10 mV", StepControl.SpecificCurrent, 50, 86400, EndKind.Voltage, 0.01 },
        { "Desodiate at C/10 until 1.0 V", StepControl.CRate, -0.1, 72000, EndKind.Voltage, 1 },
        { "Discharge at 5 Ohm until 0.2 V", StepControl.Resistance, 5, 86400, EndKind.Voltage, 0.2 },
        { "Discharge at 500 mOhm for 60 s or until 0.2 V", StepControl.Resistance, 0.5, 60, EndKind.Voltage, 0.2 },
        { "Discharge at 20 \u00B5A until -5 mV", StepControl.Current, 20e-6, 86400, EndKind.Voltage, -0.005 },
        { "Discharge at C/0.5 until 2.5 V", StepControl.CRate, 2, 3600, EndKind.Voltage, 2.5 },
    };

    [Theory]
    [MemberData(nameof(PeerSteps))]
    public void Parse_StepOfTheAcceptanceSet_HasItsValues(string text, StepControl control, double value, double duration, double? period)
    {
        ProtocolStep step = Assert.Single(ProtocolParser.Parse(text).Steps);
        Assert.Equal((control, text, 1), (step.Control, step.Text, step.Cycle));
        AssertClose(value, step.Value);
        AssertClose(duration, step.Duration);
        Assert.Equal(period, step.Period);
        Assert.Empty(step.Ends);
    }

    [Theory]
    [MemberData(nameof(PeerStepsWithEnd))]
    public void Parse_StepWithEnd_HasItsValues(string text, StepControl control, double value, double duration, EndKind kind, double limit)
    {
        ProtocolStep step = Assert.Single(ProtocolParser.Parse(text).Steps);
        Assert.Equal(control, step.Control);
        AssertClose(value, step.Value);
        AssertClose(duration, step.Duration);
        StepEnd end = Assert.Single(step.Ends);
        Assert.Equal((kind, null), (end.Kind, end.Below));
        AssertClose(limit, end.Value);
    }

    [Theory]
    [InlineData("Discharge at 1 A until < 2.5 V", true)]
    [InlineData("Charge at 1 A until >2.5V", false)]
    public void Parse_Operator_SetsTheSide(string text, bool below) => Assert.Equal(below, ProtocolParser.Parse(text).Steps[0].Ends[0].Below);

    [Fact]
    public void Parse_SeveralEnds_KeepsAll()
    {
        ProtocolStep step = ProtocolParser.Parse("Hold at 10 mV for 5 h or until C/50 or until 1 mA or until 2 mA/g (10 s period)").Steps[0];
        Assert.Equal([EndKind.CRate, EndKind.Current, EndKind.SpecificCurrent], step.Ends.Select(end => end.Kind));
        Assert.Equal(10.0, step.Period);
    }

    /// <summary>What must fail: the step, the column that is blamed, and a word the message must hold.</summary>
    [Theory]
    [InlineData("Discharge at 1C for 0.5 hours (1 minute period) (2 minute period)", 49, "one period")]
    [InlineData("Discharge at 1 A at 20 oC for 1 hour", 18, "for")]
    [InlineData("Rest at 25oC for 1 hour", 6, "for")]
    [InlineData("Discharge at 1 A 25oC for 1 hour", 14, "A")]
    [InlineData("Discharge at 1C", 16, "until")]
    [InlineData("Rest", 5, "for")]
    [InlineData("Run at 1 A for 0.5 hours", 1, "Discharge")]
    [InlineData("Run US06", 1, "Discharge")]
    [InlineData("Cell at 1 A for 0.5 hours", 1, "Rest, Discharge, Charge, Hold")]
    [InlineData("discharge at 1 A for 0.5 hours", 1, "nearest known: Discharge")]
    [InlineData("Discharge at 1 B for 0.5 hours", 14, "C-rate")]
    [InlineData("Discharge at 1 for 0.5 hours", 14, "mA/g")]
    [InlineData("Discharge at C for 0.5 hours", 14, "C-rate")]
    [InlineData("Discharge at C/0 for 0.5 hours", 14, "above 0")]
    [InlineData("Discharge at C/x for 0.5 hours", 14, "number")]
    [InlineData("Discharge at 1 A for 0.5 fortnights", 22, "hours")]
    [InlineData("Discharge at 1 A for 0.5 minuts", 22, "nearest known: minute")]
    [InlineData("Discharge at 1 A for 0 hours", 22, "above 0")]
    [InlineData("Discharge at 1 A for -5 hours", 22, "above 0")]
    [InlineData("Discharge at 1 A for", 21, "duration")]
    [InlineData("Discharge at 1 A for 1 h for 2 h", 26, "one duration")]
    [InlineData("Discharge at 1 A until", 23, "limit")]
    [InlineData("Discharge at 1 A until = 2.5 V", 24, "V")]
    [InlineData("Discharge at 1 A until <= 2.5 V", 24, "V")]
    [InlineData("Discharge at 1 A until 2.5 W", 24, "limit")]
    [InlineData("Discharge at 1 A until 2.5 V or 5 mA", 33, "until")]
    [InlineData("Hold at 1 V until -5 mA", 19, "magnitudes")]
    [InlineData("Discharge at 4.1 V until 5 mA", 14, "Hold")]
    [InlineData("Discharge at -1 A for 1 h", 14, "direction")]
    [InlineData("Charge at 0 A for 1 h", 11, "direction")]
    [InlineData("Charge at 5 Ohm for 1 h", 11, "resistor")]
    [InlineData("Hold at -5 Ohm for 1 h", 9, "resistance")]
    [InlineData("Discharge 1 A for 1 h", 11, "at")]
    [InlineData("Discharge at 1 A for 1 h (2 minutes)", 27, "period")]
    [InlineData("Discharge at 1 A for 1 h (2 minute period", 42, "bracket")]
    [InlineData("", 1, "Rest")]
    [InlineData("   ", 4, "Rest")]
    public void Parse_WrongStep_BlamesItsColumn(string text, int column, string expected)
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => ProtocolParser.Parse(text)).Faults);
        Assert.Equal("step 1, column " + column.ToString(CultureInfo.InvariantCulture), fault.Path);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralWrongSteps_ReportsEach()
    {
        InputException input = Assert.Throws<InputException>(() => ProtocolParser.Parse("Rest for 1 h", "Jump", "Rest for 1 y"));
        Assert.Equal(["step 2, column 1", "step 3, column 10"], input.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Parse_NoStep_IsAFault() => Assert.Throws<InputException>(() => ProtocolParser.Parse());

    [Fact]
    public void Parse_BareNumber_IsSeconds() => Assert.Equal(20.0, ProtocolParser.Parse("Rest for 20").Steps[0].Duration);

    [Fact]
    public void Parse_HoldCurrent_KeepsTheSign() => Assert.Equal(-0.05, ProtocolParser.Parse("Hold at -50 mA for 1 h").Steps[0].Value);

    [Fact]
    public void Parse_StatedBase_TurnsRatesIntoSpecificCurrents()
    {
        ProtocolStep step = ProtocolParser.Parse([new StepText("Charge at C/10 until C/50", "step 1")], new ProtocolOptions(CRateBase: 500.0)).Steps[0];
        Assert.Equal((StepControl.SpecificCurrent, -50.0, 72000.0), (step.Control, step.Value, step.Duration));
        Assert.Equal(new StepEnd(EndKind.SpecificCurrent, 10.0), Assert.Single(step.Ends));
    }

    /// <summary>Numbers that overflow on the way to SI are no numbers to run.</summary>
    [Theory]
    [InlineData("Discharge at 1e308C until 1 V")]
    [InlineData("Discharge at 1e-308C until 1 V")]
    [InlineData("Discharge at 1 A until 1e308C")]
    [InlineData("Run day.csv in C")]
    public void Parse_Overflow_IsAFault(string text)
    {
        ProtocolOptions options = new(CRateBase: 500.0, ReadFile: _ => "0,0\n1,1e308");
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => ProtocolParser.Parse([new StepText(text, "step 1")], options)).Faults);
        Assert.Contains("size", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_CommonPeriod_YieldsToTheSteps()
    {
        Protocol protocol = ProtocolParser.Parse(
            [new StepText("Rest for 1 h", "a"), new StepText("Rest for 1 h (5 s period)", "b")], new ProtocolOptions(Period: 60.0));
        Assert.Equal([60.0, 5.0], protocol.Steps.Select(step => step.Period));
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.InRange(actual, expected - (1e-14 * Math.Abs(expected)), expected + (1e-14 * Math.Abs(expected)));
}
