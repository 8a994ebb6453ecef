using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Designs;

/// <summary>An alloy on its sodiation path: fronts between line compounds.</summary>
public sealed record AlloyInsertion : InsertionDesign
{
    public required SodiationPath Path { get; init; }

    /// <summary>mol Na per mol host at the start, [-].</summary>
    public required double InitialStoichiometry { get; init; }

    public AlloyTransport Transport { get; init; } = AlloyTransport.Shells;

    /// <summary>Activation energy of the diffusivities, [J/mol].</summary>
    public double DiffusionActivationEnergy { get; init; }

    /// <summary>Radial cells of the chemical-potential particle.</summary>
    public int RadialCells { get; init; } = 20;
}
