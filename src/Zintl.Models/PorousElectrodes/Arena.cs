using System.Runtime.CompilerServices;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Hands out aligned, zeroed fields of doubles that stay where they are, each with room for one look to either side.</summary>
/// <remarks>The memory belongs to the garbage collector and lives as long as the arena.</remarks>
internal sealed unsafe class Arena
{
    private const int Line = 8;
    private readonly List<double[]> blocks = [];

    /// <summary>A field of <paramref name="count"/> values, at a 64-byte boundary, with eight more before and sixteen behind it.</summary>
    public double* Take(int count)
    {
        double[] block = GC.AllocateArray<double>(count + 4 * Line, pinned: true);
        blocks.Add(block);
        double* start = (double*)Unsafe.AsPointer(ref block[0]);
        long misfit = ((long)start / sizeof(double)) % Line;
        return start + Line + (misfit == 0 ? 0 : Line - misfit);
    }
}
