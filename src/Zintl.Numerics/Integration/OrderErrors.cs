namespace Zintl.Numerics.Integration;

/// <summary>Errors of one solved stage at its own order and its neighbours, in units of the tolerance; infinite where unknown.</summary>
/// <param name="Own">At the order of the stage, [-].</param>
/// <param name="Lower">One order below, [-].</param>
/// <param name="Higher">One order above, [-].</param>
/// <param name="LowerIsBetter">The scaled derivatives do not fall with the order: one order below is the better choice.</param>
internal readonly record struct OrderErrors(double Own, double Lower, double Higher, bool LowerIsBetter);
