using System.Numerics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// The particles of one material and size class at all nodes of an electrode (or at one node of eight cells), condensed: within an implicit stage the surface and
/// the volume answer a rate through straight lines, surface = SurfaceBase + SurfaceSlope (rate - Rate), found anew at each iteration.
/// A stage is <see cref="Begin"/>, then <see cref="Condense"/> and changes of <see cref="Rate"/> in turn, then <see cref="Complete"/>; it stays tentative until
/// <see cref="Accept"/>.
/// </summary>
/// <remarks>All arrays have the shape [Count], a multiple of eight; entries beyond the electrode's nodes repeat its last node.</remarks>
public abstract class ParticlePopulation
{
    protected ParticlePopulation(int count)
    {
        if (count < Vectors.Count || count % Vectors.Count != 0) throw new ArgumentOutOfRangeException(nameof(count), count, "It must be a positive multiple of eight.");
        Count = count;
        Rate = new double[count];
        SurfaceBase = new double[count];
        SurfaceSlope = new double[count];
        VolumeBase = new double[count];
        VolumeSlope = new double[count];
        VolumeBase.AsSpan().Fill(1);
    }

    /// <summary>Number of particles.</summary>
    public int Count { get; }

    /// <summary>Number of state values of all particles together.</summary>
    public abstract int Length { get; }

    /// <summary>True where the volume of the particles changes.</summary>
    public virtual bool Swells => false;

    /// <summary>False where what a particle shows between two steps is not told by its amounts there (fronts that are born and vanish).</summary>
    public virtual bool HasSmoothAmounts => true;

    /// <summary>True where the surface variable is the open-circuit potential itself, [V]; false where it is the stoichiometry, [-].</summary>
    public abstract bool SurfaceIsPotential { get; }

    /// <summary>True where <see cref="Condense"/> may bring back a <see cref="Rate"/> that no surface carries.</summary>
    public virtual bool LimitsRates => false;

    /// <summary>d(mean x)/dt at the present iterate, positive sodiates, [1/s].</summary>
    public double[] Rate { get; }

    /// <summary>Surface variable at <see cref="Rate"/> by the last condensation.</summary>
    public double[] SurfaceBase { get; }

    /// <summary>Its derivative with respect to the rate within the stage, [s] or [V s].</summary>
    public double[] SurfaceSlope { get; }

    /// <summary>J, volume of a particle over its guest-free volume, at <see cref="Rate"/>, [-].</summary>
    public double[] VolumeBase { get; }

    /// <summary>dJ/d(rate) within the stage, [s].</summary>
    public double[] VolumeSlope { get; }

    /// <summary>Largest mean stoichiometry, [-].</summary>
    public abstract double MaximumStoichiometry { get; }

    /// <summary>The particle that a slot of the state belongs to.</summary>
    public virtual int ParticleOf(int slot) => slot % Count;

    /// <summary>Fills the initial state of all particles.</summary>
    public abstract void Initialise(Span<double> state);

    /// <summary>Opens a stage state = history + gamma d(state)/dt.</summary>
    /// <param name="gamma">Step length times the coefficient of the method, [s].</param>
    /// <param name="history">What the stage starts from, shape [Length].</param>
    /// <param name="predicted">Where the iteration may begin, shape [Length].</param>
    /// <param name="temperature">T of each particle, shape [Count], [K].</param>
    public abstract void Begin(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, ReadOnlySpan<double> temperature);

    /// <summary>Finds the straight lines at the present <see cref="Rate"/>.</summary>
    public abstract StageOutcome Condense();

    /// <summary>Takes the final <see cref="Rate"/> and writes the state; sodium balances to rounding: mean x(state) - mean x(history) = gamma rate.</summary>
    /// <returns>False where the last inner correction was still too large: the cell iterates once more.</returns>
    public abstract bool Complete(Span<double> state);

    /// <summary>The linear answer of the surface variable to a rate that oscillates as exp(alpha t), at the state of the last condensation.</summary>
    /// <param name="alpha">i omega, [1/s].</param>
    /// <param name="response">Receives d(surface)/d(rate), shape [Count], [s] or [V s].</param>
    /// <exception cref="NotSupportedException">These particles have no linear answer yet.</exception>
    public virtual void Respond(Complex alpha, Span<Complex> response) =>
        throw new NotSupportedException("The impedance of particles with moving fronts is not there yet; diffusing particles (Fickian, MSMR) have one.");

    /// <summary>The last completed stage is accepted.</summary>
    /// <param name="state">The particles' part of the state, which may be edited.</param>
    /// <param name="offset">Where that part begins in the whole state.</param>
    /// <param name="history">To be told which slots changed their meaning.</param>
    public virtual void Accept(Span<double> state, int offset, IHistoryEditor history)
    {
    }

    /// <summary>Writes what the particles keep between stages beside the state, at an accepted one; nothing where a stage follows from what it is handed alone.</summary>
    public virtual void Save(BinaryWriter writer)
    {
    }

    /// <summary>Reads what <see cref="Save"/> wrote for the same particles.</summary>
    public virtual void Restore(BinaryReader reader)
    {
    }

    /// <summary>Adds to each particle's sum the squares of its errors in guest amounts over the largest amount.</summary>
    /// <param name="error">Shape [Length].</param>
    /// <param name="state">Shape [Length].</param>
    /// <param name="squares">Shape [Count].</param>
    public abstract void AddSquares(ReadOnlySpan<double> error, ReadOnlySpan<double> state, Span<double> squares);

    /// <summary>Mean stoichiometry of one particle, [-].</summary>
    public abstract double Stoichiometry(ReadOnlySpan<double> state, int particle);

    /// <summary>J of one particle, [-].</summary>
    public virtual double VolumeRatio(ReadOnlySpan<double> state, int particle) => 1;

    /// <summary>How far the surface of the particles is from being unable to carry their rates, relative to its whole range, [-]: 1 where nothing limits it, 0 or less where it cannot.</summary>
    public virtual double SmallestReserve(int particles) => 1;

    /// <summary>Gibbs energy of one particle per mole of host, relative to the pure host and the guest metal, [J/mol].</summary>
    public abstract double GibbsEnergy(ReadOnlySpan<double> state, int particle);
}
