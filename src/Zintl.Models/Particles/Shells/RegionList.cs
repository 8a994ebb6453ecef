namespace Zintl.Models.Particles.Shells;

/// <summary>
/// Nested regions of one phase each, from the centre out. Interface i lies between regions i and i+1; its host fraction v lives in slot <see cref="Slot"/>[i]
/// of the state. Neighbours always differ by one phase.
/// </summary>
internal sealed class RegionList
{
    /// <summary>Interface slots of a particle.</summary>
    public const int Slots = 16;

    /// <summary>Regions at most inside a stage.</summary>
    public const int Capacity = Slots + 1;

    public int Count = 1;

    public readonly int[] Phase = new int[Capacity];

    /// <summary>Slot of interface i, i &lt; Count - 1.</summary>
    public readonly int[] Slot = new int[Capacity];

    private uint used;

    public void CopyFrom(RegionList other)
    {
        Count = other.Count;
        used = other.used;
        for (int i = 0; i < Count; i++)
        {
            Phase[i] = other.Phase[i];
            Slot[i] = other.Slot[i];
        }
    }

    public void Reset(int phase)
    {
        Count = 1;
        Phase[0] = phase;
        used = 0;
    }

    /// <summary>One more region outside, its inner interface in a free slot.</summary>
    public void Append(int phase, int slot)
    {
        used |= 1u << slot;
        Slot[Count - 1] = slot;
        Phase[Count++] = phase;
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(used);
        for (int i = 0; i < Count; i++)
        {
            writer.Write(Phase[i]);
            writer.Write(Slot[i]);
        }
    }

    /// <exception cref="InvalidDataException">The number of regions lies outside [1, <see cref="Capacity"/>].</exception>
    public void Restore(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        if (count is < 1 or > Capacity) throw new InvalidDataException(FormattableString.Invariant($"Found {count} regions; expected 1 to {Capacity}."));
        Count = count;
        used = reader.ReadUInt32();
        for (int i = 0; i < count; i++)
        {
            Phase[i] = reader.ReadInt32();
            Slot[i] = reader.ReadInt32();
        }
    }

    public bool Uses(int slot) => (used & (1u << slot)) != 0;

    /// <summary>Takes a slot that neither this list nor <paramref name="other"/> uses, so that a slot never changes hands within one step.</summary>
    public int Take(RegionList other)
    {
        uint taken = used | other.used;
        int slot = System.Numerics.BitOperations.TrailingZeroCount(~taken);
        if (slot >= Slots) return -1;
        used |= 1u << slot;
        return slot;
    }

    public void Release(int slot) => used &= ~(1u << slot);

    /// <summary>True where region i lies between two different plateaus: it carries a flux of its own and widens instead of vanishing.</summary>
    public bool IsMonotone(int i) => i > 0 && i < Count - 1 && Phase[i - 1] != Phase[i + 1];

    /// <summary>The plateau interface i sits at.</summary>
    public int PlateauOf(int i) => Math.Max(Phase[i], Phase[i + 1]);
}
