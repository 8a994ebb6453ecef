namespace Zintl.Analysis.Cycles;

/// <summary>One branch of a cycle in numbers.</summary>
/// <param name="Charge">Charge passed, [C].</param>
/// <param name="Energy">Energy passed, [J].</param>
/// <param name="MeanVoltage">Charge-averaged voltage, [V].</param>
/// <param name="SpecificCapacity">Per mass of host, [C/kg].</param>
/// <param name="ArealCapacity">Per electrode area, [C/m2].</param>
/// <param name="AssembledCapacity">Per volume of the coating as assembled, [C/m3].</param>
/// <param name="SwollenCapacity">Per volume of the coating at its thickest in the cycle, [C/m3]; null where the thickness is not known.</param>
public sealed record BranchSummary(
    double Charge, double Energy, double MeanVoltage, double SpecificCapacity, double ArealCapacity, double AssembledCapacity, double? SwollenCapacity);
