namespace Zintl.Materials.Thermodynamics;

/// <summary>
/// One plateau of a sodiation path. Measured branches lie off the equilibrium by offsets that are dissipated: zero or more, on every branch and history.
/// </summary>
/// <param name="EquilibriumPotential">U_k, [V vs Na/Na+].</param>
/// <param name="EntropyCoefficient">dU_k/dT, [V/K]; null where unknown.</param>
/// <param name="Sodiating">Offset of later sodiations below U_k, [V], at least 0.</param>
/// <param name="Desodiating">Offset of desodiations above U_k, [V], at least 0.</param>
/// <param name="FirstSodiating">Offset of the first sodiation of the pristine host below U_k, [V], at least 0.</param>
/// <param name="Nucleation">Potential beyond the plateau that a new phase needs to appear, [V], at least 0.</param>
public sealed record PathStep(
    Sourced EquilibriumPotential,
    Sourced? EntropyCoefficient,
    Sourced Sodiating,
    Sourced Desodiating,
    Sourced FirstSodiating,
    Sourced Nucleation)
{
    /// <summary>Temperature at which the potentials of a path hold, [K].</summary>
    public const double ReferenceTemperature = 298.15;

    /// <summary>U_k(T) = U_k + (T - 298.15 K) dU_k/dT, [V vs Na/Na+]; without dU/dT the same at every temperature.</summary>
    /// <param name="temperature">T, [K].</param>
    public double PotentialAt(double temperature) =>
        EquilibriumPotential.Value + (EntropyCoefficient?.Value ?? 0) * (temperature - ReferenceTemperature);
}
