using System.Numerics;

namespace Zintl.Numerics.Random;

/// <summary>
/// The generator xoshiro256**: the same numbers for the same seed on every machine and in every version. Not thread-safe, not for secrets.
/// </summary>
/// <remarks>D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47 (2021) 36, doi:10.1145/3460772.</remarks>
public sealed class Xoshiro256
{
    private ulong a, b, c, d;

    /// <summary>Fills the state from <paramref name="seed"/> by splitmix64, doi:10.1145/2714064.2660195.</summary>
    public Xoshiro256(ulong seed)
    {
        a = SplitMix(ref seed);
        b = SplitMix(ref seed);
        c = SplitMix(ref seed);
        d = SplitMix(ref seed);
    }

    /// <summary>Starts from a given state, which must not be all zero.</summary>
    /// <exception cref="ArgumentException">All four words are zero.</exception>
    public Xoshiro256(ulong first, ulong second, ulong third, ulong fourth)
    {
        if ((first | second | third | fourth) == 0)
            throw new ArgumentException("The state of the generator is zero; at least one word must differ from zero.", nameof(first));
        (a, b, c, d) = (first, second, third, fourth);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(b * 5, 7) * 9, shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>Uniform in [0, 1), 53 bits.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1L << 53));

    /// <summary>Uniform in 0 ... <paramref name="limit"/> - 1, without bias.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int Next(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ulong range = (ulong)limit, threshold = (0 - range) % range;
        while (true)
        {
            UInt128 product = (UInt128)NextBits() * range;
            if ((ulong)product >= threshold)
                return (int)(product >> 64);
        }
    }

    /// <summary>Between two positive bounds, uniform in the logarithm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not positive.</exception>
    public double NextLog(double lower, double upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lower);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(upper);
        return lower * Math.Pow(upper / lower, NextDouble());
    }

    private static ulong SplitMix(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
