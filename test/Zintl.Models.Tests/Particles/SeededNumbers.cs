namespace Zintl.Models.Tests.Particles;

/// <summary>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, 10.1145/2660193.2660195): the same numbers on every machine.</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Uniform in [<paramref name="low"/>, <paramref name="high"/>).</summary>
    public double Uniform(double low, double high)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return low + (high - low) * ((z ^ (z >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}
