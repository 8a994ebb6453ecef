using Zintl.Cells.Protocols;
using Zintl.Materials.Input;
using Zintl.Testing;

namespace Zintl.Simulation.Tests;

/// <summary>What the single-particle half-cell cannot do, it refuses.</summary>
public sealed class ProtocolSupportTests
{
    [Theory]
    [InlineData("Discharge at C/10 until 600 mAh/g", "SpecificCapacity")]
    [InlineData("Discharge at C/10 until 80% sodiation", "Sodiation")]
    [InlineData("Discharge at C/10 until 45 degC", "Temperature")]
    [InlineData("Discharge at C/10 until 10 mV (at 0 degC)", "temperature of the cell")]
    [InlineData("Discharge at C/10 until 10 mV (every 5 mV)", "period")]
    [InlineData("Run day.csv in C", "drive cycles")]
    public void Run_StepItCannotRun_IsRefusedByName(string text, string expected)
    {
        InputException input = Assert.Throws<InputException>(() => Run("Rest for 1 s", text));
        InputFault fault = Assert.Single(input.Faults);
        Assert.Equal(("protocol, step 2", $"\"{text}\""), (fault.Path, fault.Found));
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TemperatureOfTheCell_IsRun() => Assert.Equal(RunState.Finished, Run("Rest for 1 s (at 25 degC)").State);

    private static Solution Run(params IEnumerable<string> steps)
    {
        ProtocolOptions options = new(ReadFile: _ => "0,0\n10,1");
        Protocol protocol = ProtocolParser.Parse([.. steps.Select(step => new StepText(step, "step"))], options);
        return Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path()), protocol, new SimulationOptions());
    }
}
