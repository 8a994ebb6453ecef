using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>A binary electrolyte in concentrated-solution theory; every property a function of (c_e, T).</summary>
public sealed record ElectrolyteDesign
{
    /// <summary>"1 M NaPF6 in diglyme".</summary>
    public string Name { get; init; } = "";

    /// <summary>Salt as filled, [mol/m3].</summary>
    public required double InitialConcentration { get; init; }

    /// <summary>kappa, [S/m].</summary>
    public required Function2D IonicConductivity { get; init; }

    /// <summary>D_e, [m2/s].</summary>
    public required Function2D Diffusivity { get; init; }

    /// <summary>t+, [-].</summary>
    public required Function2D TransferenceNumber { get; init; }

    /// <summary>1 + dln f/dln c, [-].</summary>
    public Function2D ThermodynamicFactor { get; init; } = new ConstantFunction(1);

    /// <summary>Concentration below which kappa and D_e are read as if there, [mol/m3].</summary>
    public double SmallestConcentration { get; init; } = 10;

    /// <summary>Electrolyte outside electrode and separator that squeezed-out electrolyte mixes with, [m3/m2].</summary>
    public double Reservoir { get; init; } = 10e-6;
}
