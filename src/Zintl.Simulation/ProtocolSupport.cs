using System.Collections.Immutable;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Simulation;

/// <summary>What the single-particle half-cell can be told to do: it refuses steps that it would otherwise run as something else.</summary>
internal static class ProtocolSupport
{
    /// <summary>Refuses what is not supported.</summary>
    /// <param name="protocol">Its steps.</param>
    /// <param name="temperature">The one temperature of the run, [K].</param>
    /// <exception cref="InputException">All steps that cannot be run.</exception>
    public static void Check(Protocol protocol, double temperature)
    {
        ImmutableArray<InputFault>.Builder faults = ImmutableArray.CreateBuilder<InputFault>();
        for (int i = 0; i < protocol.Steps.Length; i++)
        {
            ProtocolStep step = protocol.Steps[i];
            foreach (string expected in Refused(step, temperature))
                faults.Add(new InputFault("", FormattableString.Invariant($"protocol, step {i + 1}"), $"\"{step.Text}\"", expected));
        }

        if (faults.Count > 0) throw new InputException([.. faults.DistinctBy(fault => (fault.Found, fault.Expected))]);
    }

    private static IEnumerable<string> Refused(ProtocolStep step, double temperature)
    {
        const string model = "by the half-cell with one particle";
        if (step.Control == StepControl.DriveCycle) yield return $"a constant control: drive cycles are not run {model}";
        if (step.Temperature is { } stated && stated != temperature) yield return $"the temperature of the cell in all steps: it is not changed {model}";
        if (step.VoltageInterval is not null) yield return $"a period in time: rows by change of voltage are not written {model}";
        foreach (StepEnd end in step.Ends.Where(end => !IsWatched(end.Kind))) yield return $"a limit of voltage or current: {end.Kind} is not watched {model}";
    }

    private static bool IsWatched(EndKind kind) => kind is EndKind.Voltage or EndKind.Current or EndKind.CRate or EndKind.SpecificCurrent;
}
