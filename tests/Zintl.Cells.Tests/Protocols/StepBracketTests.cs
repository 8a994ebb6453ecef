using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class StepBracketTests
{
    [Fact]
    public void Parse_NoBracket_LeavesAllOpen()
    {
        ProtocolStep step = ProtocolParser.Parse("Rest for 1 h").Steps[0];
        Assert.Equal((null, null, null, false), (step.Period, step.VoltageInterval, step.Temperature, step.SkipIfInfeasible));
    }

    [Theory]
    [InlineData("Discharge at 1C until 10 mV (at 0 degC) (every 5 mV) (every 2 min) (skip if infeasible)")]
    [InlineData("Discharge at 1C (skip if infeasible) (0 oC) until 10 mV (2 minute period) (every 0.005 V)")]
    [InlineData("Discharge at 1C until 10 mV (273.15 K) (every 120) (every 5mV) ( skip  if infeasible )")]
    public void Parse_AllBrackets_HaveTheirValues(string text)
    {
        ProtocolStep step = ProtocolParser.Parse(text).Steps[0];
        Assert.Equal((120.0, 0.005, 273.15, true), (step.Period, step.VoltageInterval, step.Temperature, step.SkipIfInfeasible));
    }

    [Theory]
    [InlineData("(0 degC) (at 10 degC)", 23, "one temperature")]
    [InlineData("(1 s period) (every 2 s)", 27, "one period")]
    [InlineData("(every 1 mV) (every 2 mV)", 27, "one change of voltage")]
    [InlineData("(skip if infeasible) (skip if infeasible)", 35, "one \"skip")]
    [InlineData("(at 10 mV)", 18, "temperature")]
    [InlineData("(at 2 s period)", 18, "temperature")]
    [InlineData("(25)", 15, "degC")]
    [InlineData("(0 C)", 15, "degC")]
    [InlineData("(at 300 degC)", 18, "100 degC")]
    [InlineData("(every 0 mV)", 15, "above 0")]
    [InlineData("(every 5 mA)", 15, "time")]
    [InlineData("(skip)", 15, "skip if infeasible")]
    [InlineData("()", 15, "period")]
    [InlineData("(at", 17, "temperature")]
    public void Parse_WrongBracket_BlamesItsColumn(string brackets, int column, string expected)
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => ProtocolParser.Parse("Rest for 1 h " + brackets)).Faults);
        Assert.Equal(FormattableString.Invariant($"step 1, column {column}"), fault.Path);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_CommonPeriod_YieldsToStepsThatSampleByVoltage()
    {
        Protocol protocol = ProtocolParser.Parse(
            [new StepText("Rest for 1 h", "a"), new StepText("Rest for 1 h (every 5 mV)", "b")], new ProtocolOptions(Period: 60.0));
        Assert.Equal([60.0, null], protocol.Steps.Select(step => step.Period));
    }
}
