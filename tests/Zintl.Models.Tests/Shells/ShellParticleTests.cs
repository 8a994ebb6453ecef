using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Integration;
using Zintl.Testing;

namespace Zintl.Models.Tests.Shells;

public sealed class ShellParticleTests
{
    private const double OneC = 3.75 / 3600;

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(1.7)]
    [InlineData(3.75)]
    public void Initialise_AnyStoichiometry_HoldsIt(double stoichiometry)
    {
        ShellParticle particle = Tin(ParticleShape.Sphere);
        double[] state = new double[particle.Length];
        particle.Initialise(stoichiometry, state);
        Assert.Equal(stoichiometry, particle.Stoichiometry(state), 1e-14);
        Assert.Equal(1, particle.HostAmount(state), 1e-15);
    }

    [Theory]
    [InlineData(ParticleShape.Slab)]
    [InlineData(ParticleShape.Cylinder)]
    [InlineData(ParticleShape.Sphere)]
    public void Solve_OneShellAtConstantRate_MatchesTheClosedForm(ParticleShape shape)
    {
        const double rate = 0.1 * OneC;
        ShellParticle particle = Tin(shape);
        double[] state = new double[particle.Length];
        particle.Initialise(0, state);
        ConstantRate problem = new(particle, rate);
        problem.RunTo(600, state, 1e-8);
        double outer = rate * 600 / 0.5;   // transformed share of the host: only Sn and NaSn2 are present
        double ratio = 40.072 / 27.054;
        double core = 1 - outer;
        double inner = shape switch { ParticleShape.Slab => core, ParticleShape.Cylinder => Math.Sqrt(core), _ => Math.Cbrt(core) };
        double total = core + ratio * outer;
        double surface = shape switch { ParticleShape.Slab => total, ParticleShape.Cylinder => Math.Sqrt(total), _ => Math.Cbrt(total) };
        double conduction = shape switch
        {
            ParticleShape.Slab => surface - inner,
            ParticleShape.Cylinder => Math.Log(surface / inner),
            _ => 1 / inner - 1 / surface,
        };
        double frt = PhysicalConstants.Faraday / (PhysicalConstants.Gas * 298.15);
        double drop = rate * conduction * 4e-12 / ((int)shape * 5e-15 * 0.5 / ratio * frt);
        Assert.Equal(0.53 - drop, particle.Surface(state, rate).Potential, 1e-6 * drop);
    }

    [Fact]
    public void Solve_SurfaceSlope_MatchesDifferences()
    {
        ShellParticle particle = Tin(ParticleShape.Sphere);
        double[] state = new double[particle.Length];
        double[] result = new double[particle.Length];
        particle.Initialise(1.6, state);
        const double rate = 0.3 * OneC;
        const double step = 1e-5 * OneC;
        foreach (double gamma in new[] { 0.1, 1, 30, 100 })
        {
            Assert.Equal(StageOutcome.Converged, particle.Solve(gamma, state, state, rate, result, out SurfaceState middle));
            particle.Solve(gamma, state, state, rate + step, result, out SurfaceState above);
            particle.Solve(gamma, state, state, rate - step, result, out SurfaceState below);
            double difference = (above.Potential - below.Potential) / (2 * step);
            Assert.Equal(difference, middle.Slope, 1e-4 * Math.Abs(difference));
            Assert.True(middle.Slope < 0);
        }
    }

    [Fact]
    public void Solve_AnyStage_AllocatesNothing()
    {
        ShellParticle particle = Tin(ParticleShape.Sphere);
        double[] state = new double[particle.Length];
        double[] result = new double[particle.Length];
        particle.Initialise(1.6, state);
        for (int i = 0; i < 3; i++) particle.Solve(10, state, state, OneC, result, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) particle.Solve(10, state, state, i % 2 == 0 ? OneC : -OneC, result, out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Solve_FullParticle_CannotTakeMore()
    {
        ShellParticle particle = Tin(ParticleShape.Sphere);
        double[] state = new double[particle.Length];
        particle.Initialise(3.75, state);
        Assert.Equal(StageOutcome.Infeasible, particle.Solve(1, state, state, OneC, new double[particle.Length], out _));
    }

    [Fact]
    public void Nucleation_Barrier_DelaysTheBirthByItsPotential()
    {
        const double barrier = 0.02;
        ShellParticle particle = new(ReferenceTin.Path(1e-15, nucleation: barrier), ParticleShape.Sphere, 2e-6, 298.15, 1, 1e-6);
        double[] state = new double[particle.Length];
        particle.Initialise(0, state);
        ConstantRate problem = new(particle, OneC);
        double lowest = problem.LowestPotential(430, state, 1e-6);
        Assert.InRange(lowest, 0.46 - 1.01 * barrier, 0.46 - 0.95 * barrier);
        Assert.Equal(3, particle.RegionCount);
        Assert.True(problem.Surface.Potential > 0.455);
    }

    private static ShellParticle Tin(ParticleShape shape) => new(ReferenceTin.Path(), shape, 2e-6, 298.15, 1, 1e-6);
}
