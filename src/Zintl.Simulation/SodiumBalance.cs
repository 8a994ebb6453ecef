using Zintl.Models.HalfCells;
using Zintl.Models.Particles;

namespace Zintl.Simulation;

/// <summary>Sodium in the particle against sodium through the terminals, and the host against itself.</summary>
internal sealed class SodiumBalance(HalfCellParameters parameters, IParticle particle, double initial)
{
    /// <summary>Largest |x - x0 - passed|/x_max so far, [-].</summary>
    public double Worst { get; private set; }

    /// <summary>Largest relative error of the host amount so far, [-].</summary>
    public double WorstHost { get; private set; }

    public void Check(ReadOnlySpan<double> state)
    {
        double missing = particle.Stoichiometry(state[..particle.Length]) - initial - state[^1];
        Worst = Math.Max(Worst, Math.Abs(missing) / parameters.MaximumStoichiometry);
        WorstHost = Math.Max(WorstHost, Math.Abs(particle.HostAmount(state[..particle.Length]) - 1));
    }
}
