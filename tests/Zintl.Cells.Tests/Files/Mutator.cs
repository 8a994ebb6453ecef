namespace Zintl.Cells.Tests.Files;

/// <summary>Damages bytes, reproducibly: replaces, removes, doubles and swaps a few of them.</summary>
internal sealed class Mutator(ulong seed)
{
    private static readonly byte[] Telling = "{}[]\",:0123456789.-e/ \\u\0\u007f"u8.ToArray();

    private ulong state = seed | 1;

    public byte[] Mutate(byte[] original)
    {
        List<byte> bytes = [.. original];
        for (int n = Next(4); n >= 0; n--) Damage(bytes);
        return [.. bytes];
    }

    private void Damage(List<byte> bytes)
    {
        int at = Next(bytes.Count);
        int length = Math.Min(1 + Next(12), bytes.Count - at);
        switch (Next(5))
        {
            case 0: bytes[at] = Telling[Next(Telling.Length)]; break;
            case 1: bytes[at] = (byte)Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(Next(bytes.Count), bytes.GetRange(at, length)); break;
            default: (bytes[at], bytes[^(1 + at)]) = (bytes[^(1 + at)], bytes[at]); break;
        }
    }

    /// <summary>A number below <paramref name="limit"/> (xorshift64*).</summary>
    private int Next(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)limit);
    }
}
