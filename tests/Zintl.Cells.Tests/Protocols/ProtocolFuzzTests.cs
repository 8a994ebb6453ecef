using System.Text;
using Zintl.Cells.Protocols;
using Zintl.Cells.Tests.Files;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class ProtocolFuzzTests
{
    [Theory]
    [InlineData("Discharge at C/3 for 2 hours or until 2.5 V")]
    [InlineData("Hold at 10 mV until <5 mA/g (2 minute period)")]
    [InlineData("Discharge at 50 mA/g until 600 mAh/g or until > 80% sodiation or until 45 degC (at 0 degC)")]
    [InlineData("Charge at 2 W until 60 um or until 0.5 MPa or until 50% SOC (every 5 mV) (skip if infeasible)")]
    public void Parse_MutatedStep_BlamesAColumnOrParsesToFiniteNumbers(string text)
    {
        Mutator mutator = new(2024);
        for (int n = 0; n < 300; n++)
        {
            string mutated = Encoding.UTF8.GetString(mutator.Mutate(Encoding.UTF8.GetBytes(text)));
            try
            {
                ProtocolStep step = ProtocolParser.Parse(mutated).Steps[0];
                Assert.True(double.IsFinite(step.Value) && step.Duration > 0.0 && double.IsFinite(step.Duration), mutated);
                Assert.All(step.Ends, end => Assert.True(double.IsFinite(end.Value), mutated));
                Assert.True(step.Temperature is null or (> 200.0 and < 400.0), mutated);
                Assert.True(step.VoltageInterval is null or > 0.0, mutated);
            }
            catch (InputException input)
            {
                Assert.Contains("column", Assert.Single(input.Faults).Path, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Parse_MutatedJump_BlamesIt_OrLoopsOverWhatStandsAbove()
    {
        Mutator mutator = new(7);
        int looped = 0;
        for (int n = 0; n < 1000; n++)
        {
            string mutated = Encoding.UTF8.GetString(mutator.Mutate("Go to step 2, 10 times"u8.ToArray()));
            try
            {
                Protocol protocol = ProtocolParser.Parse("Rest for 1 s", "Rest for 2 s", mutated);
                Assert.All(protocol.Steps, step => Assert.Equal(StepControl.Rest, step.Control));
                Assert.True(protocol.Steps.Length > 3, mutated);
                looped++;
            }
            catch (InputException input)
            {
                Assert.All(input.Faults, fault => Assert.True(fault.Path.StartsWith("step 3", StringComparison.Ordinal) || fault.Path == "$.protocol", mutated));
            }
        }

        Assert.True(looped > 0);
    }

    [Fact]
    public void Parse_MutatedDriveCycle_BlamesALineOrHasFiniteRisingRows()
    {
        Mutator mutator = new(31);
        byte[] file = "time_s,power_W\n0,1.5\n10,-2\n20,3e-1\n# pause\n30,0\n"u8.ToArray();
        for (int n = 0; n < 1000; n++)
        {
            string mutated = Encoding.UTF8.GetString(mutator.Mutate(file));
            try
            {
                ProtocolOptions options = new(ReadFile: _ => mutated);
                DriveCycle cycle = ProtocolParser.Parse([new StepText("Run day.csv in W", "step 1")], options).Steps[0].DriveCycle!;
                Assert.All(cycle.Values, value => Assert.True(double.IsFinite(value), mutated));
                Assert.Equal(cycle.Times.Order(), cycle.Times);
                Assert.True(double.IsFinite(cycle.At(1.5 * cycle.Duration)), mutated);
            }
            catch (InputException input)
            {
                Assert.All(input.Faults, fault => Assert.Equal("day.csv", fault.File));
            }
        }
    }
}
