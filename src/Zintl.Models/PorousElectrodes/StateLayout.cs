namespace Zintl.Models.PorousElectrodes;

/// <summary>Names the slices of a cell's state, so that no equation does index arithmetic. All lanes of a value stand side by side.</summary>
internal sealed class StateLayout
{
    private readonly Range[] currents;
    private readonly Range[] particles;
    private readonly IReadOnlyList<ParticlePopulation> populations;
    private readonly int width;

    /// <param name="fieldLength">Nodes times lanes.</param>
    /// <param name="width">Lanes.</param>
    /// <param name="populations">All particles of the cell.</param>
    /// <param name="swells">Whether pore volumes are part of the state.</param>
    /// <param name="potentials">Values of each potential; one at each node where nobody says.</param>
    public StateLayout(int fieldLength, int width, IReadOnlyList<ParticlePopulation> populations, bool swells, int? potentials = null)
    {
        (this.populations, this.width) = (populations, width);
        int at = 0;
        Salt = Take(fieldLength);
        Pores = Take(swells ? fieldLength : 0);
        particles = [.. populations.Select(population => Take(population.Length))];
        Temperature = Take(width);
        ReservoirVolume = Take(width);
        ReservoirSalt = Take(width);
        Passed = Take(width);
        Differential = at;
        IonicPotential = Take(potentials ?? fieldLength);
        ElectronicPotential = Take(potentials ?? fieldLength);
        currents = [.. populations.Select(population => Take(population.Count))];
        CellCurrent = Take(width);
        Length = at;

        Range Take(int count)
        {
            int start = at;
            at += count;
            return start..at;
        }
    }

    /// <summary>eps J_e c_e at each node, [mol/m3 of undeformed volume].</summary>
    public Range Salt { get; }

    /// <summary>eps J_e at each node of a cell that swells, [-].</summary>
    public Range Pores { get; }

    /// <summary>[K].</summary>
    public Range Temperature { get; }

    /// <summary>Electrolyte outside, [m3/m2].</summary>
    public Range ReservoirVolume { get; }

    /// <summary>Salt outside, [mol/m2].</summary>
    public Range ReservoirSalt { get; }

    /// <summary>Charge passed per electrode area, positive discharges, [C/m2].</summary>
    public Range Passed { get; }

    /// <summary>Number of values that have a time derivative; algebraic ones follow.</summary>
    public int Differential { get; }

    /// <summary>phi_e, [V].</summary>
    public Range IonicPotential { get; }

    /// <summary>phi_s, [V].</summary>
    public Range ElectronicPotential { get; }

    /// <summary>Current density, positive discharges, [A/m2].</summary>
    public Range CellCurrent { get; }

    public int Length { get; }

    /// <summary>The slices in words.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"salt {Salt}, pores {Pores}, particles {string.Join(' ', particles)}, temperature {Temperature}, reservoir {ReservoirVolume} {ReservoirSalt}, passed {Passed}, potentials {IonicPotential} {ElectronicPotential}, currents {string.Join(' ', currents)} {CellCurrent}");

    /// <summary>The lane that a slot belongs to; every field begins at a multiple of the lanes.</summary>
    public int LaneOf(int slot)
    {
        for (int k = 0; k < particles.Length; k++)
        {
            int within = slot - particles[k].Start.Value;
            if (within >= 0 && slot < particles[k].End.Value) return populations[k].ParticleOf(within) % width;
        }

        return slot % width;
    }

    /// <summary>The particles of one population.</summary>
    public Range Particles(int population) => particles[population];

    /// <summary>Interfacial currents of one population, [A/m2].</summary>
    public Range InterfacialCurrent(int population) => currents[population];
}
