using System.Collections.Immutable;

namespace Zintl.Simulation.Sensitivities;

/// <summary>What one parameter p does to a run.</summary>
/// <param name="Name">Of the parameter.</param>
/// <param name="Voltage">dV/d ln p at the times of the record, the time since the start of the protocol held, shape [rows], [V]; it jumps where a step ends at a moment that depends on p.</param>
/// <param name="StepEnd">d(time at which a step ends)/d ln p, shape [steps], [s]; 0 where the clock ends it and began it.</param>
public sealed record ParameterSensitivity(string Name, ImmutableArray<double> Voltage, ImmutableArray<double> StepEnd);
