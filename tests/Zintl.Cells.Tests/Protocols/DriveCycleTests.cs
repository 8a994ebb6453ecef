using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class DriveCycleTests
{
    private const string Day = "# a day\ntime_s,current_A\n0,0\n10,2\n\n20,-4\n";

    [Theory]
    [InlineData("Run day.csv in A", StepControl.Current, 2.0, -4.0)]
    [InlineData("Run day.csv in mA", StepControl.Current, 2e-3, -4e-3)]
    [InlineData("Run 'my day.csv' in W", StepControl.Power, 2.0, -4.0)]
    [InlineData("Run \"my day (1).txt\" in mA/g", StepControl.SpecificCurrent, 2.0, -4.0)]
    [InlineData("Run day.csv in V", StepControl.Voltage, 2.0, -4.0)]
    [InlineData("Run day.csv in C", StepControl.CRate, 2.0, -4.0)]
    [InlineData("Run day.csv in A scaled to 2C", StepControl.CRate, 1.0, -2.0)]
    [InlineData("Run day.csv in W scaled to 8 mA/g", StepControl.SpecificCurrent, 4.0, -8.0)]
    public void Parse_DriveCycle_HasItsRows(string text, StepControl kind, double second, double third)
    {
        ProtocolStep step = Parse(text);
        Assert.Equal((StepControl.DriveCycle, 0.0, 20.0, text), (step.Control, step.Value, step.Duration, step.Text));
        Assert.Equal(kind, step.DriveCycle!.Kind);
        Assert.Equal([0.0, 10.0, 20.0], step.DriveCycle.Times);
        Assert.Equal([0.0, second, third], step.DriveCycle.Values);
    }

    [Fact]
    public void Parse_DriveCycleWithTail_KeepsIt()
    {
        ProtocolStep step = Parse("Run day.csv in A for 1 h or until 2.5 V (1 s period)");
        Assert.Equal((3600.0, 1.0, EndKind.Voltage), (step.Duration, step.Period, Assert.Single(step.Ends).Kind));
    }

    [Theory]
    [InlineData("Run day.csv in C", 100.0)]
    [InlineData("Run day.csv in A scaled to 4C", 100.0)]
    public void Parse_StatedBase_TurnsRatesIntoSpecificCurrents(string text, double second)
    {
        DriveCycle cycle = Parse(text, new ProtocolOptions(CRateBase: 50.0, ReadFile: _ => Day)).DriveCycle!;
        Assert.Equal((StepControl.SpecificCurrent, second), (cycle.Kind, cycle.Values[1]));
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(5.0, 1.0)]
    [InlineData(15.0, -1.0)]
    [InlineData(20.0, -4.0)]
    [InlineData(25.0, 1.0)]
    [InlineData(40.0, -4.0)]
    [InlineData(50.0, 2.0)]
    public void At_Time_IsOnTheLineBetweenRows_AndRepeats(double time, double value) =>
        Assert.Equal(value, Parse("Run day.csv in A").DriveCycle!.At(time), 12);

    /// <summary>Wherever one looks, the value lies between the rows around it.</summary>
    [Fact]
    public void At_AnyTime_StaysWithinTheRows()
    {
        DriveCycle cycle = Parse("Run day.csv in A").DriveCycle!;
        for (int n = 0; n < 10_000; n++) Assert.InRange(cycle.At(n * 0.377), -4.0, 2.0);
        Assert.InRange(cycle.At(1e300), -4.0, 2.0);
    }

    [Fact]
    public void Parse_BadRows_ReportsEachWithFileAndLine()
    {
        const string bad = "time;power\n1;2\n1;3\nx;4\n3,5;1\n5;Infinity\n6\n7\t8";
        InputException input = Assert.Throws<InputException>(() => Parse("Run day.csv in W", new ProtocolOptions(ReadFile: _ => bad)));
        Assert.All(input.Faults, fault => Assert.Equal("day.csv", fault.File));
        Assert.Equal(["line 2", "line 3", "line 4", "line 5", "line 6", "line 7"], input.Faults.Select(fault => fault.Path));
        Assert.Equal(("\"3,5;1\"", true), (input.Faults[3].Found, input.Faults[3].Expected.Contains("decimal points", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "no row")]
    [InlineData("time,current\n", "no row")]
    [InlineData("0,1", "one row")]
    public void Parse_TooFewRows_IsAFault(string text, string found) =>
        Assert.Equal(found, Assert.Throws<InputException>(() => Parse("Run day.csv in W", new ProtocolOptions(ReadFile: _ => text))).Faults[0].Found);

    [Theory]
    [InlineData("Run day.csv", "column 12", "\"in\"")]
    [InlineData("Run day.csv in Ohm", "column 16", "unit")]
    [InlineData("Run day.csv in Amp", "column 16", "unit")]
    [InlineData("Run day.csv in V scaled to 2C", "column 16", "scale")]
    [InlineData("Run day.csv in A scaled to 4 V", "column 16", "scale")]
    [InlineData("Run day.csv in A scaled to -2C", "column 16", "scale")]
    [InlineData("Run day in A", "column 1", "quotes")]
    [InlineData("Run 'day in A", "column 1", "quotes")]
    [InlineData("Run '' in A", "column 1", "quotes")]
    public void Parse_WrongDriveCycle_BlamesItsColumn(string text, string column, string expected)
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => Parse(text)).Faults);
        Assert.EndsWith(column, fault.Path, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_FileOfZeros_CannotBeScaled() =>
        Assert.Throws<InputException>(() => Parse("Run day.csv in A scaled to 2C", new ProtocolOptions(ReadFile: _ => "0,0\n1,0")));

    [Fact]
    public void Parse_NobodyReadsFiles_IsAFault() =>
        Assert.Contains("cannot be read", Assert.Throws<InputException>(() => ProtocolParser.Parse("Run day.csv in A")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_NoFile_IsAFaultOfTheStep()
    {
        ProtocolOptions options = new(ReadFile: _ => throw new FileNotFoundException());
        Assert.Equal("step, column 5", Assert.Single(Assert.Throws<InputException>(() => Parse("Run day.csv in A", options)).Faults).Path);
    }

    private static ProtocolStep Parse(string text, ProtocolOptions? options = null) =>
        Assert.Single(ProtocolParser.Parse([new StepText(text, "step")], options ?? new ProtocolOptions(ReadFile: _ => Day)).Steps);
}
