namespace Zintl.Simulation;

/// <summary>One protocol step in numbers; current, capacity and energy positive when they charge the cell.</summary>
/// <param name="Cycle">Cycle number from 1.</param>
/// <param name="Step">Index of the step from 1.</param>
/// <param name="Text">The step as written.</param>
/// <param name="Duration">[s].</param>
/// <param name="Charge">Charge passed, [C].</param>
/// <param name="Energy">Energy passed, [J].</param>
/// <param name="MeanVoltage">Charge-averaged voltage, [V]; null at rest.</param>
/// <param name="End">Name of the event that ended it.</param>
public sealed record StepSummary(int Cycle, int Step, string Text, double Duration, double Charge, double Energy, double? MeanVoltage, string End);
