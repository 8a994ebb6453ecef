using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Models.Particles;
using Zintl.Testing;

namespace Zintl.Verification.Particles;

/// <summary>
/// Gold numbers V3, V4 and V5. V4, growth out of a supersaturated phase, has no counterpart in a particle whose new phases start at the surface: only its roots are checked.
/// </summary>
public sealed class MovingFrontTests
{
    private const double Radius = 1e-6;
    private const double ProductDiffusivity = 1e-15;
    private const double Plateau = 0.5;

    /// <summary>Homogeneity width of the product, [mol/mol], and U where it is full, [V]: part of the particle's definition.</summary>
    private const double Width = 0.005, FullPotential = -0.2;

    [Theory]
    [InlineData(0.1, 0.22001627)]
    [InlineData(0.5, 0.46478592)]
    [InlineData(1, 0.62006263)]
    [InlineData(2, 0.80060136)]
    public void PlanarStefan_Roots_EqualTheGoldNumbers(double stefan, double expected) => Assert.Equal(expected, StefanRoot(stefan), 5e-9);

    [Theory]
    [InlineData(0.05, 0.18496240)]
    [InlineData(0.1, 0.28263051)]
    [InlineData(0.5, 1.03801692)]
    public void SphericalGrowth_Roots_EqualTheGoldNumbers(double supersaturation, double expected)
    {
        double root = Roots.Bisect(
            l => 2 * l * l * (1 - Math.Sqrt(Math.PI) * l * Math.Exp(l * l) * ErrorFunction.Erfc(l)) - supersaturation, 1e-6, 2);
        Assert.Equal(expected, root, 5e-9);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(0.7, 0.4)]
    public void ShrinkingCore_TimesOfBothResistances_AddUp(double diffusion, double reaction)
    {
        // Pseudo-steady, flux proportional to 1/(diffusion (1/rho - 1) + reaction/rho^2): dt = -rho^2 (...) drho, Levenspiel ch. 25 and Sohn's additive times.
        foreach (double conversion in new[] { 0.2, 0.6, 0.95 })
        {
            double front = Math.Cbrt(1 - conversion);
            double time = Quadrature.Integrate(r => diffusion * r * r * (1 / r - 1) + reaction, front, 1);
            double expected = diffusion / 6 * DiffusionLimited(conversion) + reaction * (1 - front);
            Assert.Equal(1, time / expected, 1e-12);
        }
    }

    [Fact]
    public void ChemicalPotentialParticle_AsAPlanarStefanProblem_TakesUpTheGoldAmount()
    {
        // One plateau of 0.045 below a window of 0.005; the surface is held at 0.9 of the window: St = 0.0045/0.045 = 0.1.
        const double solubility = 0.001, full = 0.051, step = 0.9 * Width;
        double window = Window(full) * (Plateau - FullPotential), diffusivity = window / Width;
        double coarse = UptakeError(100), fine = UptakeError(200);
        Assert.InRange(Math.Abs(coarse), 0, 1e-3);
        Assert.InRange(Math.Abs(fine), 0, 1e-3);

        double UptakeError(int cells)
        {
            var particle = new ChemicalPotentialParticle(OnePlateau(full, 1, solubility), RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Slab, Radius), cells));
            double stefan = step / (full - Width - solubility), root = StefanRoot(stefan), time = Math.Pow(0.5 * Radius / (2 * root), 2) / diffusivity;
            double uptake = 2 * step * Math.Sqrt(diffusivity * time / Math.PI) / (Radius * ErrorFunction.Erf(root));
            var march = Hold(particle, solubility, Plateau - 0.9 * (Plateau - FullPotential), time, 400);
            return (march.Stoichiometry - solubility) / uptake - 1;
        }
    }

    [Theory]
    [InlineData(ParticleShape.Slab, 1)]
    [InlineData(ParticleShape.Cylinder, 1)]
    [InlineData(ParticleShape.Sphere, 1)]
    [InlineData(ParticleShape.Slab, 3)]
    [InlineData(ParticleShape.Cylinder, 3)]
    [InlineData(ParticleShape.Sphere, 3)]
    public void ChemicalPotentialParticle_WithItsSurfaceHeld_ShrinksItsCoreAsThePseudoSteadyShell(ParticleShape shape, double volumeRatio)
    {
        // dx/dt = (d/R0^2) J dPhi/Int dr/r^(d-1): the front is at rest against diffusion as the product stores 0.005 of 1 mol/mol.
        const double full = 1, conversion = 0.8, solubility = 0.001, drop = 0.3;
        var geometry = new ParticleGeometry(shape, Radius);
        double drive = Window(full) / (volumeRatio * volumeRatio) * drop;
        double time = Quadrature.Integrate(
            core => geometry.Resistance(geometry.RadiusOf(core), geometry.RadiusOf(core + volumeRatio * (1 - core))), 1 - conversion, 1)
            * (full - solubility) * Radius * Radius / (geometry.Dimension * volumeRatio * drive);
        if (shape == ParticleShape.Sphere && volumeRatio == 1)
            Assert.Equal(1, time / (DiffusionLimited(conversion) * Radius * Radius * (full - solubility) / (6 * drive)), 1e-9);
        double coarse = Error(20), fine = Error(80);
        Assert.InRange(Math.Abs(fine), 0, 0.004);
        Assert.InRange(Math.Abs(coarse), 0, 0.004);

        double Error(int cells)
        {
            var particle = new ChemicalPotentialParticle(OnePlateau(full, volumeRatio, solubility), RadialMesh.Uniform(geometry, cells));
            return (Hold(particle, solubility, Plateau - drop, time, 400).Stoichiometry - solubility) / (conversion * (full - solubility)) - 1;
        }
    }

    /// <summary>1 - 3(1-X)^(2/3) + 2(1-X).</summary>
    private static double DiffusionLimited(double conversion) => 1 - 3 * Math.Pow(1 - conversion, 2.0 / 3) + 2 * (1 - conversion);

    private static double StefanRoot(double stefan) => Roots.Bisect(l => Math.Sqrt(Math.PI) * l * Math.Exp(l * l) * ErrorFunction.Erf(l) - stefan, 1e-6, 3);

    private static SodiationPath OnePlateau(double full, double volumeRatio, double solubility) =>
        TestPath.Create([0, full], [Plateau], [1, volumeRatio], ProductDiffusivity, solubility);

    /// <summary>-dPhi/dU in the product at J = 1, D* x F/RT, [m2/(V s)].</summary>
    private static double Window(double full) => ProductDiffusivity * full * PhysicalConstants.Faraday / (PhysicalConstants.Gas * 298.15);

    // Steps grow with the layer: t ~ i^2.
    private static ParticleMarch Hold(IParticle particle, double start, double potential, double time, int steps)
    {
        var march = new ParticleMarch(particle, start);
        double elapsed = 0;
        for (int i = 1; i <= steps; i++)
        {
            double next = time * Math.Pow((double)i / steps, 2);
            march.Hold(next - elapsed, potential);
            elapsed = next;
        }

        return march;
    }
}
