using Zintl.Numerics.Integration;

namespace Zintl.Models.Particles;

/// <summary>
/// One particle: fixed slots of conserved amounts in the state, and for a given sodiation rate an affine answer of its surface. It knows no electrode.
/// The rate is the mean stoichiometry gained per time, d(mean x)/dt in [1/s]; positive sodiates.
/// </summary>
public interface IParticle
{
    /// <summary>Number of slots in the state.</summary>
    int Length { get; }

    /// <summary>x of the last phase, mol Na per mol host, [-].</summary>
    double MaximumStoichiometry { get; }

    /// <summary>True where a state between two time steps, interpolated, tells the surface; false where a narrow single-phase window makes it meaningless.</summary>
    bool HasDenseOutput { get; }

    /// <summary>Fills the slots with a uniform particle of mean <paramref name="stoichiometry"/>, [-].</summary>
    void Initialise(double stoichiometry, Span<double> state);

    /// <summary>Solves one implicit stage, state - history = gamma d(state)/dt, under a given rate; decisions about fronts are made inside and stay tentative.</summary>
    /// <param name="gamma">Step length times the coefficient of the method, [s].</param>
    /// <param name="history">Contribution of earlier steps, shape [Length].</param>
    /// <param name="predicted">First guess, shape [Length].</param>
    /// <param name="rate">d(mean x)/dt, [1/s].</param>
    /// <param name="state">Receives the solution, shape [Length]. Sodium balances to rounding: mean x(state) - mean x(history) = gamma rate.</param>
    /// <param name="surface">The answer of the surface; where the outcome is not <see cref="StageOutcome.Converged"/>, only its corners tell: the rates that empty and fill the particle.</param>
    StageOutcome Solve(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, double rate, Span<double> state, out SurfaceState surface);

    /// <summary>The surface at a state of the last accepted or just solved stage (dense output), under a rate in [1/s].</summary>
    SurfaceState Surface(ReadOnlySpan<double> state, double rate);

    /// <summary>Mean x, mol Na per mol host, [-].</summary>
    double Stoichiometry(ReadOnlySpan<double> state);

    /// <summary>Host atoms in the particle over their initial number, [-]: 1 to rounding.</summary>
    double HostAmount(ReadOnlySpan<double> state);

    /// <summary>Volume of the particle over its sodium-free volume, J, [-].</summary>
    double VolumeRatio(ReadOnlySpan<double> state);

    /// <summary>Gibbs energy per mole of host, relative to the pure host and sodium metal: -F times the integral of U dx over the phases present, [J/mol].</summary>
    double GibbsEnergy(ReadOnlySpan<double> state);

    /// <summary>Heat of transport inside the particle, sum of fluxes times falls of the chemical potential, [W/mol host]; at least 0.</summary>
    double Dissipation(ReadOnlySpan<double> state, double rate);

    /// <summary>Root of the summed squares of the errors in sodium amounts over the largest amount, [-]: to be compared with the relative tolerance.</summary>
    double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state);

    /// <summary>The last solved stage is accepted: commits decisions, and tells the history which slots (counted from <paramref name="offset"/>) changed their meaning.</summary>
    void Accept(Span<double> state, int offset, IHistoryEditor history);

    /// <summary>Writes what the particle keeps between stages beside the state, at an accepted one; nothing where a stage follows from what it is handed alone.</summary>
    void Save(BinaryWriter writer)
    {
    }

    /// <summary>Reads what <see cref="Save"/> wrote for the same particle.</summary>
    void Restore(BinaryReader reader)
    {
    }
}
