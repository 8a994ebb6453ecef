using Zintl.Cells.HalfCells;
using Zintl.Models.Particles;
using Zintl.Testing;

namespace Zintl.Models.Tests.Particles;

public sealed class FickianParticleTests
{
    [Theory]
    [InlineData(ParticleShape.Slab)]
    [InlineData(ParticleShape.Cylinder)]
    [InlineData(ParticleShape.Sphere)]
    public void ConstantVolumeRatio_ActsAsALargerRigidParticle(ParticleShape shape)
    {
        // A body of J = 8 has its diffusion length stretched: times scale with J^2 in a clamped slab, J in a held cylinder, J^(2/3) in a sphere.
        double stretch = shape switch { ParticleShape.Slab => 64, ParticleShape.Cylinder => 8, _ => 4 };
        var rigid = March(shape, 1, 1e-14);
        var swollen = March(shape, 8, 1e-14 * stretch);
        Assert.Equal(rigid.Surface.Potential, swollen.Surface.Potential, 1e-10);
    }

    [Fact]
    public void Surface_AtSteadyInflux_LiesAboveTheMeanByAFifthOfTheGradient()
    {
        // Sphere, quasi-steady: x_s - x_mean = N R/(5 D) with N R/D = rate R^2/(3 D) (Crank 6.3.5).
        const double rate = 1e-4, radius = 1e-6, diffusivity = 1e-15;
        var march = new ParticleMarch(Particle(ParticleShape.Sphere, 1, diffusivity, 100), 0.1);
        for (int i = 0; i < 200; i++) march.Step(20, rate);
        Assert.Equal(1, (1 - march.Surface.Potential - march.Stoichiometry) / (rate * radius * radius / (15 * diffusivity)), 2e-4);
    }

    [Fact]
    public void Potential_AtRest_IsTheTable()
    {
        var particle = new FickianParticle(TestSolid.Swelling, RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Sphere, 2e-6), 10));
        double[] state = new double[particle.Length];
        foreach (var (x, u) in new[] { (0.1, 0.8), (0.3, 0.55), (0.5, 0.45), (0.8, 0.2) })
        {
            particle.Initialise(x, state);
            Assert.Equal(u, particle.Surface(state, 0).Potential, 1e-9);
        }

        particle.Initialise(1, state);
        Assert.Equal(3, particle.VolumeRatio(state), 1e-9);
    }

    [Fact]
    public void TabulatedSolid_WithUnusableTables_NamesEveryFault()
    {
        string message = Assert.Throws<ArgumentException>(() => new TabulatedSolid([0, 0.5, 0.5], [1, 1.2, 0], [1e-14, 0, 1e-14], [1, 1, double.NaN])).Message;
        foreach (string fault in new[] { "x[2]", "U[1]", "D[1]", "J[2]" }) Assert.Contains(fault, message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new TabulatedSolid([0, 1], [1], [1e-14, 1e-14], [1, 1]));
        Assert.Throws<ArgumentException>(() => new TabulatedSolid([], [], [], []));
    }

    private static FickianParticle Particle(ParticleShape shape, double volumeRatio, double diffusivity, int cells) => new(
        new TabulatedSolid([0, 1], [1, 0], [diffusivity, diffusivity], [volumeRatio, volumeRatio]),
        RadialMesh.Uniform(new ParticleGeometry(shape, 1e-6), cells));

    private static ParticleMarch March(ParticleShape shape, double volumeRatio, double diffusivity)
    {
        var march = new ParticleMarch(Particle(shape, volumeRatio, diffusivity, 20), 0.2);
        for (int i = 0; i < 50; i++) march.Step(0.2, 0.01);
        return march;
    }
}
