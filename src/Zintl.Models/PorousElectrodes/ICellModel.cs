using Zintl.Models.HalfCells;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>A cell, or eight side by side, as a simulator sees it: stages for an integrator, something held at the terminals, and readings of any state.</summary>
public interface ICellModel : IStageProblem
{
    /// <summary>Lanes, 1 or 8. Where amounts are smooth, slot i of a state belongs to lane i mod Width.</summary>
    int Width { get; }

    /// <summary>Unknowns of one lane that carry physics.</summary>
    int Unknowns { get; }

    /// <summary>True where particles change their volume.</summary>
    bool Swells { get; }

    /// <summary>The lane that a slot of the state belongs to.</summary>
    int LaneOf(int slot);

    /// <summary>Error that Newton's method leaves in a stage over the error allowed per step, [-]; differences between lanes take far less than a run does.</summary>
    double StageAccuracy { get; set; }

    /// <summary>Lanes that still count; the others are carried along but neither tested nor waited for.</summary>
    bool[] Active { get; }

    /// <summary>Newton iterations since construction.</summary>
    long Iterations { get; }

    /// <summary>Temperature of the surroundings of each lane, [K].</summary>
    double[] AmbientTemperature { get; }

    /// <summary>From now on the terminals hold this, per electrode area: [A/m2], [V], [W/m2], [ohm m2]; discharge positive; one value or one per lane.</summary>
    /// <param name="mode">What is held.</param>
    /// <param name="targets">At the time <paramref name="since"/>.</param>
    /// <param name="slope">Change per second, the same in all lanes.</param>
    /// <param name="since">[s].</param>
    void Hold(ControlMode mode, ReadOnlySpan<double> targets, double slope = 0, double since = 0);

    /// <summary>What the terminals hold.</summary>
    ControlMode Mode { get; }

    /// <summary>Largest mean stoichiometry of the alloy (in a full cell of the negative electrode), [-].</summary>
    double MaximumStoichiometry { get; }

    /// <summary>What the state holds, in words: two models of the same layout read the same checkpoints.</summary>
    string Layout { get; }

    /// <summary>Fills the state as assembled and at rest.</summary>
    void Initialise(Span<double> state);

    /// <summary>Makes potentials and currents consistent with what the terminals hold; amounts stay as they are.</summary>
    /// <param name="time">When, [s]; it matters where what is held changes with time.</param>
    /// <param name="state">The state, its potentials and currents replaced.</param>
    /// <param name="rates">Receives the slopes of the amounts per second; zero for potentials.</param>
    StageOutcome Settle(double time, Span<double> state, Span<double> rates);

    /// <summary>True where amounts between two steps are as good as at their ends, so that settling an interpolated state gives its potentials.</summary>
    bool HasSmoothAmounts { get; }

    /// <summary>Cell voltage at a state, [V].</summary>
    double Voltage(ReadOnlySpan<double> state, int lane);

    /// <summary>Current density at a state, [A/m2]; discharge positive.</summary>
    double CurrentDensity(ReadOnlySpan<double> state, int lane);

    /// <summary>Charge passed since the start at a state, discharge positive, [C/m2].</summary>
    double Passed(ReadOnlySpan<double> state, int lane);

    /// <summary>Temperature at a state, [K].</summary>
    double Temperature(ReadOnlySpan<double> state, int lane);

    /// <summary>Everything an observer reads at the state of the last solved stage or at one inside the last step.</summary>
    CellReading Observe(ReadOnlySpan<double> state, int lane);

    /// <summary>Smallest distance of a particle surface from being unable to carry its current at the last solved stage, [-]; falls through 0.</summary>
    double Reserve { get; }

    /// <summary>What must be conserved, at a state.</summary>
    CellInventory Inventory(ReadOnlySpan<double> state, int lane);

    /// <summary>Writes, at an accepted stage, all that lasts from stage to stage beside the state and what the terminals hold.</summary>
    void Save(BinaryWriter writer);

    /// <summary>Reads what <see cref="Save"/> wrote for the same design: the next stage then gives the same bits.</summary>
    void Restore(BinaryReader reader);
}
