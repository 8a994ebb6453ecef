using System.Runtime.InteropServices;

namespace Zintl.Numerics.Integration;

/// <summary>Rows of plain values in checkpoints, bit by bit; the reader knows how many there are.</summary>
public static class BinaryValues
{
    /// <summary>Writes the values as they stand in memory.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>The same for an array.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, T[] values)
        where T : unmanaged => writer.WriteAll((ReadOnlySpan<T>)values);

    /// <summary>Reads as many values as <paramref name="values"/> holds.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public static void ReadAll<T>(this BinaryReader reader, Span<T> values)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(reader);
        reader.ReadExactly(MemoryMarshal.AsBytes(values));
    }

    /// <summary>The same for an array.</summary>
    public static void ReadAll<T>(this BinaryReader reader, T[] values)
        where T : unmanaged => reader.ReadAll((Span<T>)values);
}
