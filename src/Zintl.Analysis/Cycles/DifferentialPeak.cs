namespace Zintl.Analysis.Cycles;

/// <summary>A peak of dQ/dV with the charge between the valleys beside it.</summary>
/// <param name="Voltage">Where it is highest, [V].</param>
/// <param name="Height">dQ/dV there, [C/V].</param>
/// <param name="Low">Voltage of the valley below, [V].</param>
/// <param name="High">Voltage of the valley above, [V].</param>
/// <param name="Charge">Its area, [C]. The areas of all peaks of a branch add up to the charge of the branch.</param>
public sealed record DifferentialPeak(double Voltage, double Height, double Low, double High, double Charge);
