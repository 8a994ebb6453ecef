using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;

namespace Zintl.Simulation;

/// <summary>C-rates and currents per host mass as amperes.</summary>
internal static class ControlUnits
{
    /// <summary>What the terminals hold in a step.</summary>
    public static (ControlMode Mode, double Target) Control(ProtocolStep step, HalfCellParameters parameters) => step.Control switch
    {
        StepControl.Rest => (ControlMode.Current, 0),
        StepControl.Current => (ControlMode.Current, step.Value),
        StepControl.CRate => (ControlMode.Current, step.Value * parameters.Capacity / 3600),
        StepControl.SpecificCurrent => (ControlMode.Current, step.Value * Mass(parameters)),
        StepControl.Voltage => (ControlMode.Voltage, step.Value),
        StepControl.Power => (ControlMode.Power, step.Value),
        StepControl.Resistance => (ControlMode.Resistance, step.Value),
        _ => throw new NotSupportedException($"{step.Control} is not run by the half-cell with one particle."),
    };

    /// <summary>A current limit, [A].</summary>
    public static double Amperes(StepEnd end, HalfCellParameters parameters) => end.Kind switch
    {
        EndKind.CRate => end.Value * parameters.Capacity / 3600,
        EndKind.SpecificCurrent => end.Value * Mass(parameters),
        EndKind.Current => end.Value,
        _ => throw new NotSupportedException($"{end.Kind} is no current."),
    };

    /// <summary>Mass of active host in the cell, [kg].</summary>
    private static double Mass(HalfCellParameters parameters) => parameters.Cell.Loading.Value * parameters.Cell.Area.Value;
}
