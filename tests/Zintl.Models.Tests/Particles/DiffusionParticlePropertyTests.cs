using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Diffusion;
using Zintl.Numerics.Integration;
using Zintl.Numerics.Random;
using Zintl.Testing;

namespace Zintl.Models.Tests.Particles;

/// <summary>What must hold for any program, shape and rate.</summary>
public sealed class DiffusionParticlePropertyTests
{
    private const double OneC = 1.0 / 3600;

    public static TheoryData<ParticleShape, string> Cases => new MatrixTheoryData<ParticleShape, string>(
        [ParticleShape.Slab, ParticleShape.Cylinder, ParticleShape.Sphere], ["staircase", "table"]);

    /// <remarks>
    /// G is convex in the sodium of a cell and sodium flows down the potential, so that implicit Euler dissipates in each single step, not only around a closed loop;
    /// what is left is rounding. The parabola at the surface of a solid solution keeps the sign as well in all programs here.
    /// </remarks>
    [Theory]
    [MemberData(nameof(Cases))]
    public void RandomProgram_OfAnyShape_KeepsSodiumAndRangeAndDissipates(ParticleShape shape, string solid)
    {
        for (ulong seed = 1; seed <= 12; seed++)
        {
            var (particle, mesh) = Create(shape, solid, seed % 2 == 0 ? 2e-6 : 4e-6);
            var program = new RandomProgram(particle, mesh, 0.3 * particle.MaximumStoichiometry, 2 * OneC * particle.MaximumStoichiometry);
            program.Run(new Xoshiro256(seed), 60);
            Assert.InRange(program.SodiumError, 0, 1e-13);
            Assert.InRange(program.Range.Low, -1e-12, 1);
            Assert.InRange(program.Range.High, 0, 1 + 1e-12);
            Assert.InRange(program.SmallestDissipation, -1e-14, double.PositiveInfinity);
            Assert.True(program.Dissipation > 1e-3);
            Assert.InRange(program.Failures, 0, program.Steps / 500);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Slope_OfTheSurface_EqualsDifferencesOfWholeStages(ParticleShape shape, string solid)
    {
        var (particle, _) = Create(shape, solid, 2e-6);
        double scale = OneC * particle.MaximumStoichiometry, h = 1e-5 * scale;
        foreach (double filling in new[] { 0.2, 0.45, 0.7 })
        {
            var march = new ParticleMarch(particle, filling * particle.MaximumStoichiometry);
            for (int i = 0; i < 20; i++) Assert.Equal(StageOutcome.Converged, march.Euler(5, scale));
            double[] result = new double[particle.Length];
            double difference = (Answer(scale + h).Potential - Answer(scale - h).Potential) / (2 * h);
            Assert.True(difference < 0);
            Assert.Equal(1, Answer(scale).Slope / difference, 1e-3);

            SurfaceState Answer(double rate)
            {
                Assert.Equal(StageOutcome.Converged, particle.Solve(7, march.State, march.State, rate, result, out var surface));
                return surface;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Solve_OnceWarm_AllocatesNothing(ParticleShape shape, string solid)
    {
        var (particle, _) = Create(shape, solid, 2e-6);
        double[] state = new double[particle.Length], result = new double[particle.Length];
        particle.Initialise(0.4 * particle.MaximumStoichiometry, state);
        Run(10);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(100);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run(int steps)
        {
            for (int i = 0; i < steps; i++)
            {
                particle.Solve(5, state, state, 0.5 * OneC * particle.MaximumStoichiometry, result, out _);
                result.CopyTo(state, 0);
                particle.Surface(state, 0);
                particle.GibbsEnergy(state);
                particle.VolumeRatio(state);
                particle.ErrorNorm(result, state);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GibbsEnergy_OfUniformParticles_HasTheRestPotentialAsItsSlope(ParticleShape shape, string solid)
    {
        var (particle, _) = Create(shape, solid, 2e-6);
        double[] state = new double[particle.Length];
        double maximum = particle.MaximumStoichiometry, h = 1e-6 * maximum;
        foreach (double filling in new[] { 0.0011, 0.03, 0.2, 0.2663, 0.45, 0.6, 0.7, 0.9, 0.999 })
        {
            double slope = (Energy(filling * maximum + h) - Energy(filling * maximum - h)) / (2 * h);
            particle.Initialise(filling * maximum, state);
            Assert.Equal(particle.Surface(state, 0).Potential, -slope / PhysicalConstants.Faraday, 1e-6);
        }

        double Energy(double x)
        {
            particle.Initialise(x, state);
            return particle.GibbsEnergy(state);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Solve_BeyondWhatTheParticleHolds_IsInfeasible(ParticleShape shape, string solid)
    {
        var (particle, _) = Create(shape, solid, 2e-6);
        double[] state = new double[particle.Length], result = new double[particle.Length];
        particle.Initialise(0.5 * particle.MaximumStoichiometry, state);
        foreach (double rate in new[] { -0.6, 0.6 })
        {
            Assert.Equal(StageOutcome.Infeasible, particle.Solve(1e5, state, state, rate * particle.MaximumStoichiometry / 1e5, result, out var surface));
            Assert.True(surface.Reserve < 0);
            Assert.True(double.IsFinite(surface.Potential) && double.IsFinite(surface.Slope));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reserve_OfADesodiatedSurface_FallsThroughZeroBeforeTheStageFails(ParticleShape shape, string solid)
    {
        var (particle, _) = Create(shape, solid, 2e-6);
        var march = new ParticleMarch(particle, 0.3 * particle.MaximumStoichiometry);
        double last = 1;
        while (march.Surface.Reserve >= 0 && march.Euler(0.25, -OneC * particle.MaximumStoichiometry) == StageOutcome.Converged)
        {
            Assert.True(double.IsFinite(march.Surface.Potential));
            if (march.Surface.Reserve > 0) last = march.Surface.Reserve;
        }

        Assert.InRange(last, 0, 0.01);
        Assert.InRange(march.Stoichiometry, 0, 0.3 * particle.MaximumStoichiometry);
    }

    private static (DiffusionParticle Particle, RadialMesh Mesh) Create(ParticleShape shape, string solid, double radius)
    {
        var mesh = RadialMesh.Uniform(new ParticleGeometry(shape, radius), 20);
        return (solid == "staircase" ? new ChemicalPotentialParticle(ReferenceTin.Path(), mesh) : new FickianParticle(TestSolid.Swelling, mesh), mesh);
    }
}
