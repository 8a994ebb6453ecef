using Zintl.Analysis.Verification.Exact;
using Zintl.Cells.HalfCells;
using Zintl.Models.Particles;

namespace Zintl.Verification.Particles;

/// <summary>Gold numbers V1 and V2: a rigid sphere with constant diffusivity.</summary>
public sealed class SphericalDiffusionTests
{
    private const double Radius = 1e-6;
    private const double Diffusivity = 1e-14;

    [Theory]
    [InlineData(0, 4.49340946)]
    [InlineData(1, 7.72525184)]
    [InlineData(2, 10.90412166)]
    [InlineData(3, 14.06619391)]
    public void Eigenvalues_OfTheSphere_SolveTanEqualsItself(int n, double expected) =>
        Assert.Equal(expected, SphericalDiffusion.Eigenvalue(n), 5e-9);

    [Theory]
    [InlineData(0.001, 1, 0.0367067803)]
    [InlineData(0.01, 1, 0.1236433542)]
    [InlineData(0.05, 1, 0.3121654291)]
    [InlineData(0.2, 1, 0.7982534211)]
    [InlineData(0.2, 0, 0.3080373736)]
    public void ConstantInflux_ClosedForm_EqualsTheGoldNumber(double time, double radius, double expected) =>
        Assert.Equal(expected, SphericalDiffusion.ConstantInflux(time, radius), 5e-11);

    [Theory]
    [InlineData(0.01, 0.308513750)]
    [InlineData(0.05, 0.606939757)]
    [InlineData(0.2, 0.915495566)]
    public void SurfaceStep_ClosedForm_EqualsTheGoldNumber(double time, double expected) =>
        Assert.Equal(expected, SphericalDiffusion.SurfaceStep(time), 5e-10);

    [Theory]
    [InlineData(10, 1.47e-3)]
    [InlineData(20, 3.74e-4)]
    [InlineData(40, 9.5e-5)]
    [InlineData(80, 2.4e-5)]
    public void FickianParticle_UnderConstantInflux_ReachesTheGoldError(int cells, double gold)
    {
        double error = SurfaceError(RadialMesh.Uniform(Sphere, cells));
        Assert.InRange(error, 0.5 * gold, 1.01 * gold);
    }

    [Fact]
    public void FickianParticle_WithTwiceTheCells_IsOfSecondOrder()
    {
        double order = Math.Log2(SurfaceError(RadialMesh.Uniform(Sphere, 20)) / SurfaceError(RadialMesh.Uniform(Sphere, 40)));
        Assert.Equal(2, order, 0.1);
    }

    [Fact]
    public void FickianParticle_WithCellsGradedToTheSurface_IsBetterEarlyOn()
    {
        double uniform = SurfaceError(RadialMesh.Uniform(Sphere, 20), 0.001), graded = SurfaceError(RadialMesh.Graded(Sphere, 20, 1.2), 0.001);
        Assert.InRange(Math.Abs(graded), 0, 0.15 * Math.Abs(uniform));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    public void FickianParticle_WithItsSurfaceHeld_TakesUpTheGoldFraction(double time)
    {
        double coarse = UptakeError(20, time), fine = UptakeError(40, time);
        Assert.InRange(Math.Abs(fine), 0, 2e-4);
        Assert.InRange(Math.Abs(fine), 0, 0.35 * Math.Abs(coarse));
    }

    private static ParticleGeometry Sphere => new(ParticleShape.Sphere, Radius);

    // U = 1 - x makes the potential of the surface its concentration.
    private static FickianParticle Particle(RadialMesh mesh) => new(new TabulatedSolid([0, 1], [1, 0], [Diffusivity, Diffusivity], [1, 1]), mesh);

    // Influx N R/D = 0.5: the time error of 2000 steps is 1e-7.
    private static double SurfaceError(RadialMesh mesh, double dimensionlessTime = 0.05)
    {
        const int steps = 2000;
        const double influx = 0.5, start = 0.1;
        double time = dimensionlessTime * Radius * Radius / Diffusivity;
        var march = new ParticleMarch(Particle(mesh), start);
        for (int i = 0; i < steps; i++) march.Step(time / steps, 3 * influx * Diffusivity / (Radius * Radius));
        return (1 - march.Surface.Potential - start) / influx - SphericalDiffusion.ConstantInflux(dimensionlessTime, 1);
    }

    // The surface is held at x = 0.9 from x = 0.1; steps grow as the layer does.
    private static double UptakeError(int cells, double time)
    {
        const int steps = 400;
        var march = new ParticleMarch(Particle(RadialMesh.Uniform(Sphere, cells)), 0.1);
        double scale = time * Radius * Radius / Diffusivity, elapsed = 0;
        for (int i = 1; i <= steps; i++)
        {
            double next = scale * Math.Pow((double)i / steps, 3);
            march.Hold(next - elapsed, 0.1);
            elapsed = next;
        }

        return (march.Stoichiometry - 0.1) / 0.8 - SphericalDiffusion.SurfaceStep(time);
    }
}
