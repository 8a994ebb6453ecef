namespace Zintl.Models.HalfCells;

/// <summary>Everything an observer sees of a half-cell at one moment; overpotentials add up: Voltage = SurfacePotential + all six.</summary>
/// <param name="Current">I, [A]; positive discharges (sodiates).</param>
/// <param name="Voltage">Cell voltage, [V].</param>
/// <param name="Stoichiometry">Mean x, [-].</param>
/// <param name="VolumeRatio">J of the particles, [-].</param>
/// <param name="SurfacePotential">Equilibrium potential of the particle surface, [V].</param>
/// <param name="Hysteresis">Branch offset, [V].</param>
/// <param name="Reaction">Overpotential of the alloy's charge transfer, [V].</param>
/// <param name="Film">Drop across the film on the particles, [V].</param>
/// <param name="Electrolyte">Ohmic drop in separator and coating, [V].</param>
/// <param name="Counter">Sodium metal: reaction and film, as it adds to the voltage, [V].</param>
/// <param name="ThicknessRatio">L/L0 of the coating, [-].</param>
/// <param name="Porosity">Pore fraction of the coating, [-].</param>
/// <param name="Reserve">See <see cref="Particles.SurfaceState.Reserve"/>, [-].</param>
public readonly record struct CellState(
    double Current,
    double Voltage,
    double Stoichiometry,
    double VolumeRatio,
    double SurfacePotential,
    double Hysteresis,
    double Reaction,
    double Film,
    double Electrolyte,
    double Counter,
    double ThicknessRatio,
    double Porosity,
    double Reserve);
