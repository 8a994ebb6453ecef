using Zintl.Materials;
using Zintl.Models.Particles;
using Zintl.Numerics.Integration;
using Zintl.Numerics.Random;
using Zintl.Testing;

namespace Zintl.Models.Tests.Particles;

/// <summary>Sodiates, desodiates and rests a particle at random, reversing wherever an end is found, and keeps the worst of what must hold in every step.</summary>
internal sealed class RandomProgram
{
    private readonly ParticleMarch march;
    private readonly double[] hosts;
    private readonly double fastest;
    private double expected;

    public RandomProgram(IParticle particle, RadialMesh mesh, double stoichiometry, double fastest)
    {
        march = new ParticleMarch(particle, stoichiometry);
        hosts = [.. mesh.Hosts];
        this.fastest = fastest;
        expected = stoichiometry;
    }

    public int Steps { get; private set; }

    public int Failures { get; private set; }

    /// <summary>Largest |sodium found - sodium sent in| over x_max.</summary>
    public double SodiumError { get; private set; }

    /// <summary>Smallest and largest x of any cell over x_max.</summary>
    public (double Low, double High) Range { get; private set; } = (1, 0);

    /// <summary>Smallest -F U dx - dG of any step over F x_max, [V].</summary>
    public double SmallestDissipation { get; private set; } = double.PositiveInfinity;

    /// <summary>Sum of -F U dx - dG over F x_max, [V].</summary>
    public double Dissipation { get; private set; }

    public void Run(Xoshiro256 numbers, int segments)
    {
        for (int i = 0; i < segments; i++)
        {
            double rate = numbers.NextDouble() < 0.1 ? 0 : numbers.NextLog(0.05, 1) * (numbers.NextDouble() < 0.5 ? this.fastest : -this.fastest);
            double step = numbers.NextLog(0.002, 0.02) * march.Particle.MaximumStoichiometry / Math.Max(Math.Abs(rate), 0.1 * this.fastest);
            int steps = 3 + numbers.Next(37);
            for (int k = 0; k < steps; k++)
            {
                if (!Step(step, rate)) break;
            }
        }
    }

    private bool Step(double step, double rate)
    {
        double energy = march.Particle.GibbsEnergy(march.State), before = march.Stoichiometry;
        var outcome = march.Euler(step, rate);
        Steps++;
        if (outcome == StageOutcome.NotConverged) Failures++;
        if (outcome != StageOutcome.Converged) return false;
        expected += step * rate;
        Inspect(before, energy);
        return march.Surface.Reserve > 0;
    }

    private void Inspect(double before, double energy)
    {
        double maximum = march.Particle.MaximumStoichiometry, charge = PhysicalConstants.Faraday * maximum, after = march.Stoichiometry;
        SodiumError = Math.Max(SodiumError, Math.Abs(after - expected) / maximum);
        for (int i = 0; i < hosts.Length; i++)
        {
            double x = march.State[i] / hosts[i] / maximum;
            Range = (Math.Min(Range.Low, x), Math.Max(Range.High, x));
        }

        if (march.Surface.Reserve <= 0) return;
        double dissipated = (-PhysicalConstants.Faraday * march.Surface.Potential * (after - before) - (march.Particle.GibbsEnergy(march.State) - energy)) / charge;
        SmallestDissipation = Math.Min(SmallestDissipation, dissipated);
        Dissipation += dissipated;
    }
}
