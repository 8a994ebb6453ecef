using Zintl.Materials.Thermodynamics;
using Zintl.Models.Particles.Diffusion;

namespace Zintl.Models.Particles;

/// <summary>
/// Diffusion down the chemical potential of a sodiation path with exactly flat plateaus, in a swelling particle: the reference for nested shells.
/// c_h dx/dt = div(M grad(-F U)), M = D* c_Na/RT; every front and every reversal follows from it, without events.
/// </summary>
public sealed class ChemicalPotentialParticle : DiffusionParticle
{
    /// <summary>Number of cells that suits most uses.</summary>
    public const int DefaultCells = 20;

    /// <summary>An isothermal particle.</summary>
    /// <param name="path">Potentials, molar volumes, D* and solubilities at 298.15 K.</param>
    /// <param name="mesh">Cells of the undeformed body.</param>
    /// <param name="temperature">T, [K]; moves the potentials by their entropy coefficients.</param>
    /// <param name="diffusionFactor">Factor on every diffusivity (its temperature dependence), [-].</param>
    /// <param name="homogeneity">Homogeneity width of each line compound, [mol/mol]: small against every step; without it the potential there would be algebraic.</param>
    /// <exception cref="ArgumentException">The path cannot conduct or is out of order; the message lists every fault.</exception>
    public ChemicalPotentialParticle(SodiationPath path, RadialMesh mesh, double temperature = 298.15, double diffusionFactor = 1, double homogeneity = 0.005)
        : base(mesh, new PhaseStaircase(path, temperature, diffusionFactor, homogeneity))
    {
    }
}
