using System.Collections.Immutable;

namespace Zintl.Simulation.Sensitivities;

/// <summary>A run with the sensitivities of its voltage and of the ends of its steps.</summary>
/// <param name="Time">Of each row since the start, shape [rows], [s].</param>
/// <param name="Step">Number of the step of each row, from 1, shape [rows].</param>
/// <param name="Voltage">Shape [rows], [V].</param>
/// <param name="StepEnd">Time at which each step ended, shape [steps], [s].</param>
/// <param name="Parameters">In the order they were asked for.</param>
/// <param name="LargestImbalance">Largest violation of the balances of guest and salt in any of the cells side by side, over what there is of each, [-].</param>
/// <param name="State">How the run ended.</param>
/// <param name="Cause">Of a failure; null otherwise. What was computed until then is kept.</param>
/// <param name="Remedy">Of a failure, what may help.</param>
public sealed record SensitivitySolution(
    ImmutableArray<double> Time,
    ImmutableArray<int> Step,
    ImmutableArray<double> Voltage,
    ImmutableArray<double> StepEnd,
    ImmutableArray<ParameterSensitivity> Parameters,
    double LargestImbalance,
    RunState State,
    string? Cause,
    string? Remedy);
