using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.HalfCells;

/// <summary>An alloy electrode against sodium metal: every number a single-particle model needs, resolved, in SI, each with its source.</summary>
public sealed record HalfCell
{
    /// <summary>What users call the cell.</summary>
    public required string Name { get; init; }

    /// <summary>The alloy and its path.</summary>
    public required SodiationPath Path { get; init; }

    public required ParticleModel Model { get; init; }

    public required ParticleShape Shape { get; init; }

    /// <summary>Radius of the sodium-free particle, or the thickness of a film, [m].</summary>
    public required Sourced Radius { get; init; }

    /// <summary>Mass of active host per electrode area, [kg/m2].</summary>
    public required Sourced Loading { get; init; }

    /// <summary>Geometric electrode area, [m2].</summary>
    public required Sourced Area { get; init; }

    /// <summary>Thickness of the coating as assembled, [m].</summary>
    public required Sourced CoatingThickness { get; init; }

    /// <summary>Pore fraction of the coating as assembled, [-].</summary>
    public required Sourced CoatingPorosity { get; init; }

    /// <summary>Swelling coefficient g of the coating: share of the particles' swelling that thickens it, [-].</summary>
    public required Sourced SwellingCoefficient { get; init; }

    /// <summary>Exchange current density of the alloy per true area at <see cref="ReferenceTemperature"/>, [A/m2].</summary>
    public required Sourced ExchangeCurrentDensity { get; init; }

    /// <summary>Anodic transfer coefficient of the alloy, [-].</summary>
    public required Sourced TransferCoefficient { get; init; }

    /// <summary>Activation energy of the alloy's charge transfer, [J/mol].</summary>
    public required Sourced KineticActivationEnergy { get; init; }

    /// <summary>Activation energy of diffusion in the alloy, [J/mol].</summary>
    public required Sourced DiffusionActivationEnergy { get; init; }

    /// <summary>Resistance of the film on the particles, per true area, [ohm m2].</summary>
    public required Sourced FilmResistance { get; init; }

    /// <summary>Electrolyte as its users write it: "1 M NaPF6 in diglyme".</summary>
    public required string Electrolyte { get; init; }

    /// <summary>Ionic conductivity of the electrolyte at <see cref="Temperature"/>, [S/m].</summary>
    public required Sourced IonicConductivity { get; init; }

    /// <summary>Separator thickness, [m].</summary>
    public required Sourced SeparatorThickness { get; init; }

    /// <summary>Separator porosity, [-].</summary>
    public required Sourced SeparatorPorosity { get; init; }

    /// <summary>Bruggeman exponent of separator and coating: transport scales with porosity to this power, [-].</summary>
    public required Sourced BruggemanExponent { get; init; }

    /// <summary>Exchange current density of the sodium metal per electrode area, [A/m2].</summary>
    public required Sourced SodiumExchangeCurrentDensity { get; init; }

    /// <summary>Resistance of the film on the sodium metal, [ohm m2].</summary>
    public required Sourced SodiumFilmResistance { get; init; }

    /// <summary>Temperature of the cell, [K].</summary>
    public double Temperature { get; init; } = 298.15;

    /// <summary>Stoichiometry at the start, mol Na per mol host, [-].</summary>
    public double InitialStoichiometry { get; init; }

    /// <summary>Temperature at which kinetic constants and diffusivities hold, [K].</summary>
    public double ReferenceTemperature { get; init; } = 298.15;
}
