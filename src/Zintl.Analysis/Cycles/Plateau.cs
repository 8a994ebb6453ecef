namespace Zintl.Analysis.Cycles;

/// <summary>A plateau found in a record and matched to a step of the sodiation path.</summary>
/// <param name="Direction">The branch it lies on.</param>
/// <param name="PathStep">Step of the path from 1: it joins phase PathStep-1 and phase PathStep.</param>
/// <param name="Product">Name of the phase that forms on this branch.</param>
/// <param name="Potential">Voltage of the peak of dQ/dV, [V].</param>
/// <param name="MidPotential">Voltage where half of the step's sodium has moved, [V]; null where the branch does not reach it.</param>
/// <param name="Charge">Charge under the peak, [C].</param>
/// <param name="Position">Charge passed on the branch when half of the peak's charge has passed, [C].</param>
public sealed record Plateau(BranchDirection Direction, int PathStep, string Product, double Potential, double? MidPotential, double Charge, double Position);
