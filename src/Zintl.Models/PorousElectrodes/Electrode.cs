using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// A porous electrode: its populations at all its nodes. Sums what they pass and how they swell into straight lines in (dc_e, dphi_s - dphi_e) of each node:
/// J_e a j per undeformed volume [A/m3], and the swelling Omega = Sum eps_a0 (J - 1) [-].
/// </summary>
internal sealed unsafe class Electrode
{
    /// <param name="arena">Memory.</param>
    /// <param name="designs">This electrode in each lane.</param>
    /// <param name="firstNode">Its first node.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="width">Lanes.</param>
    /// <param name="reactions">Its populations.</param>
    public Electrode(Arena arena, ElectrodeDesign[] designs, int firstNode, int nodes, int width, Reaction[] reactions)
    {
        (Designs, FirstNode, Nodes, Reactions) = (designs, firstNode, nodes, reactions);
        (Offset, Values) = (firstNode * width, nodes * width);
        Count = Vectors.Padded(Values);
        Swells = reactions.Any(reaction => reaction.Population.Swells);
        Salt = arena.Take(Count);
        Ionic = arena.Take(Count);
        Electronic = arena.Take(Count);
        Temperature = arena.Take(Count);
        Source = arena.Take(Count);
        SourceBySalt = arena.Take(Count);
        SourceByPotential = arena.Take(Count);
        Swelling = arena.Take(Count);
        SwellingExcess = arena.Take(Count);
        SwellingBySalt = arena.Take(Count);
        SwellingByPotential = arena.Take(Count);
    }

    public ElectrodeDesign[] Designs { get; }

    public int FirstNode { get; }

    public int Nodes { get; }

    public Reaction[] Reactions { get; }

    public bool Swells { get; }

    /// <summary>Where its part of a field begins.</summary>
    public int Offset { get; }

    /// <summary>How long that part is.</summary>
    public int Values { get; }

    /// <summary>The same, a multiple of eight.</summary>
    public int Count { get; }

    public double* Salt { get; }

    public double* Ionic { get; }

    public double* Electronic { get; }

    public double* Temperature { get; }

    /// <summary>Sum of a (j + Excess), [A/m3].</summary>
    public double* Source { get; }

    public double* SourceBySalt { get; }

    public double* SourceByPotential { get; }

    /// <summary>Omega at the present iterate, [-].</summary>
    public double* Swelling { get; }

    public double* SwellingExcess { get; }

    public double* SwellingBySalt { get; }

    public double* SwellingByPotential { get; }

    /// <summary>Smallest distance of a surface from being unable to carry its current, [-].</summary>
    public double Reserve
    {
        get
        {
            double smallest = 1;
            foreach (Reaction reaction in Reactions) smallest = Math.Min(smallest, reaction.Population.SmallestReserve(Values));
            return smallest;
        }
    }

    /// <summary>Copies a part of a field and repeats its last node to the next multiple of eight.</summary>
    public void Gather(double* field, double* to)
    {
        Buffer.MemoryCopy(field + Offset, to, Count * sizeof(double), Values * sizeof(double));
        for (int i = Values; i < Count; i++) to[i] = to[Values - 1];
    }

    /// <summary>Sums the populations' lines.</summary>
    public void Collect()
    {
        for (int p = 0; p < Count; p += Vectors.Count)
        {
            Vector512<double> source = Vector512<double>.Zero, bySalt = Vector512<double>.Zero, byPotential = Vector512<double>.Zero;
            foreach (Reaction reaction in Reactions)
            {
                Vector512<double> area = Vector512.Load(reaction.Area + p);
                source += area * (Vector512.Load(reaction.Current + p) + Vector512.Load(reaction.Excess + p));
                bySalt += area * Vector512.Load(reaction.BySalt + p);
                byPotential += area * Vector512.Load(reaction.ByPotential + p);
            }

            Vectors.Store(Source + p, source);
            Vectors.Store(SourceBySalt + p, bySalt);
            Vectors.Store(SourceByPotential + p, byPotential);
        }

        if (Swells) CollectSwelling();
    }

    private void CollectSwelling()
    {
        for (int p = 0; p < Count; p += Vectors.Count)
        {
            Vector512<double> swelling = Vector512<double>.Zero, excess = Vector512<double>.Zero, bySalt = Vector512<double>.Zero, byPotential = Vector512<double>.Zero;
            foreach (Reaction reaction in Reactions)
            {
                if (!reaction.Population.Swells) continue;
                Vector512<double> share = Vector512.Load(reaction.Swelling + p), volume = Vector512.Create(reaction.Population.VolumeBase, p);
                Vector512<double> slope = -share * Vector512.Load(reaction.RatePerCurrent + p) * Vector512.Create(reaction.Population.VolumeSlope, p);
                swelling += share * (volume - Vector512<double>.One);
                excess += slope * Vector512.Load(reaction.Excess + p);
                bySalt += slope * Vector512.Load(reaction.BySalt + p);
                byPotential += slope * Vector512.Load(reaction.ByPotential + p);
            }

            Vectors.Store(Swelling + p, swelling);
            Vectors.Store(SwellingExcess + p, excess);
            Vectors.Store(SwellingBySalt + p, bySalt);
            Vectors.Store(SwellingByPotential + p, byPotential);
        }
    }

    /// <summary>j += damping (Excess + BySalt dc_e + ByPotential (dphi_s - dphi_e)).</summary>
    public void Advance(double* salt, double* ionic, double* electronic, Vector512<double> damping)
    {
        Gather(salt, Salt);
        Gather(ionic, Ionic);
        Gather(electronic, Electronic);
        foreach (Reaction reaction in Reactions) reaction.Advance(Salt, Ionic, Electronic, damping);
    }

    /// <summary>True where the last update left every current close to what its population was condensed at.</summary>
    public bool IsSettled
    {
        get
        {
            foreach (Reaction reaction in Reactions)
            {
                if (!reaction.IsSettled) return false;
            }

            return true;
        }
    }
}
