using System.Collections.Immutable;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Review;

/// <summary>One element of Table 1: printed beside computed.</summary>
/// <param name="Printed">The row as printed.</param>
/// <param name="Path">The sodiation path behind the computed plateaus.</param>
/// <param name="Capacity">Of the printed product by Faraday's law, per mass of host, [C/kg].</param>
/// <param name="VolumeRatio">J = V/V0 of the printed product from crystal volumes, [-].</param>
/// <param name="VolumeKind">How the less certain of the two volumes came about.</param>
/// <param name="Remarks">Explanations of what differs.</param>
public sealed record Table1Row(
    PrintedRow Printed,
    SodiationPath Path,
    double Capacity,
    double VolumeRatio,
    EvidenceKind VolumeKind,
    ImmutableArray<Remark> Remarks)
{
    /// <summary>dV/V0 = J - 1, [-].</summary>
    public double VolumeExpansion => VolumeRatio - 1;

    /// <summary>Computed plateaus in order, at equilibrium, [V vs Na/Na+].</summary>
    public IEnumerable<double> Plateaus => Path.Steps.Select(step => step.EquilibriumPotential.Value);

    /// <summary>Mean potential of the path at equilibrium, [V vs Na/Na+].</summary>
    public double MeanPotential => Path.MeanPotential();
}
