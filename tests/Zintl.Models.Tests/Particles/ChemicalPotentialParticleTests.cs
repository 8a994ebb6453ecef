using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Models.Particles;
using Zintl.Numerics.Integration;
using Zintl.Testing;

namespace Zintl.Models.Tests.Particles;

public sealed class ChemicalPotentialParticleTests(ITestOutputHelper output)
{
    private const double OneC = 3.75 / 3600;

    /// <summary>Sn, 2 um, D* 5e-15 m2/s, a 1C cycle in steps of 2 s: what the mesh alone changes, against 160 cells.</summary>
    [Fact]
    public void Cycle_WithMoreCells_ConvergesWithoutLocking()
    {
        double[] reference = Cycle(160), medians = new double[4];
        for (int i = 0; i < medians.Length; i++)
        {
            int cells = 10 << i;
            double[] errors = Errors(Cycle(cells), reference);
            medians[i] = errors[errors.Length / 2];
            output.WriteLine(FormattableString.Invariant($"{cells,3} cells: median {1e3 * medians[i]:F3} mV, 95 % {1e3 * errors[(int)(0.95 * errors.Length)]:F2} mV"));
        }

        for (int i = 1; i < medians.Length; i++) Assert.True(medians[i] < medians[i - 1]);
        Assert.InRange(medians[1], 0, 1e-3);
        Assert.InRange(medians[3], 0, 1e-4);
    }

    [Theory]
    [InlineData(0.3, 0.53)]
    [InlineData(0.7, 0.46)]
    [InlineData(1.6, 0.16)]
    [InlineData(3, 0.08)]
    public void Potential_AtRestOnAPlateau_IsExactlyThePlateau(double stoichiometry, double plateau)
    {
        var particle = Tin(20);
        double[] state = new double[particle.Length];
        particle.Initialise(stoichiometry, state);
        Assert.Equal(plateau, particle.Surface(state, 0).Potential, 1e-12);
    }

    [Fact]
    public void Relaxation_AfterACurrent_EndsOnThePlateau()
    {
        var march = new ParticleMarch(Tin(20), 0);
        while (march.Stoichiometry < 0.75) Assert.Equal(StageOutcome.Converged, march.Euler(5, OneC));
        Assert.True(march.Surface.Potential < 0.459);
        for (int i = 0; i < 200; i++) Assert.Equal(StageOutcome.Converged, march.Euler(500, 0));
        Assert.Equal(0.46, march.Surface.Potential, 1e-9);
    }

    [Fact]
    public void VolumeRatio_OfAFullParticle_IsThatOfTheLastPhase()
    {
        var particle = Tin(20);
        double[] state = new double[particle.Length];
        particle.Initialise(3.75, state);
        Assert.Equal(1, particle.VolumeRatio(state) / (141.991 / 27.054), 1e-12);
        particle.Initialise(1.625, state);
        Assert.Equal(1, particle.VolumeRatio(state) / (0.5 * (59.704 + 94.217) / 27.054), 1e-3);
        Assert.Equal(1, particle.HostAmount(state), 1e-14);
    }

    [Fact]
    public void GibbsEnergy_OfAFullParticle_IsTheSumOverThePlateaus()
    {
        var particle = Tin(20);
        double[] state = new double[particle.Length];
        particle.Initialise(3.75, state);
        double expected = -PhysicalConstants.Faraday * (0.53 * 0.5 + 0.46 * 0.5 + 0.16 * 1.25 + 0.08 * 1.5);
        Assert.Equal(1, particle.GibbsEnergy(state) / expected, 2e-3);
    }

    [Fact]
    public void DiffusionFactor_OfTwo_IsTwiceTheDiffusivity()
    {
        var mesh = RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Sphere, 2e-6), 20);
        var slow = new ParticleMarch(new ChemicalPotentialParticle(ReferenceTin.Path(), mesh, 298.15, 1), 0);
        var fast = new ParticleMarch(new ChemicalPotentialParticle(ReferenceTin.Path(), mesh, 298.15, 2), 0);
        for (int i = 0; i < 200; i++)
        {
            slow.Euler(8, OneC);
            fast.Euler(4, 2 * OneC);
        }

        Assert.Equal(slow.Surface.Potential, fast.Surface.Potential, 1e-9);
    }

    [Fact]
    public void Constructor_WithAPathThatCannotConduct_NamesEveryFault()
    {
        var mesh = RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Sphere, 2e-6), 20);
        SodiationPath path = TestPath.Create([0, 2, 1], [0.1, 0.2], [1, 2, -3], 0, 0);
        string message = Assert.Throws<ArgumentException>(() => new ChemicalPotentialParticle(path, mesh)).Message;
        foreach (string fault in new[] { "x of phase 2", "D* of phase 1", "D* of phase 2", "molar volume of phase 2", "U of step 2", "solubility of the host" }) Assert.Contains(fault, message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChemicalPotentialParticle(ReferenceTin.Path(), mesh, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tin(20).Initialise(4, new double[20]));
        Assert.Throws<ArgumentException>(() => Tin(20).Initialise(1, new double[19]));
    }

    private static ChemicalPotentialParticle Tin(int cells) => new(ReferenceTin.Path(), RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Sphere, 2e-6), cells));

    // U of every step from x = 0 to 3.5 and back to 0.1.
    private static double[] Cycle(int cells)
    {
        const double step = 2;
        var march = new ParticleMarch(Tin(cells), 0);
        var potentials = new List<double>();
        for (double sign = 1; sign >= -1; sign -= 2)
        {
            int steps = (int)((sign > 0 ? 3.5 : 3.4) / (OneC * step));
            for (int i = 0; i < steps; i++)
            {
                March(march, step, sign * OneC);
                potentials.Add(march.Surface.Potential);
            }
        }

        return [.. potentials];
    }

    private static void March(ParticleMarch march, double step, double rate)
    {
        if (march.Euler(step, rate) == StageOutcome.Converged) return;
        March(march, step / 2, rate);
        March(march, step / 2, rate);
    }

    private static double[] Errors(double[] potentials, double[] reference)
    {
        double[] errors = [.. potentials.Zip(reference, (u, r) => Math.Abs(u - r))];
        Array.Sort(errors);
        return errors;
    }
}
