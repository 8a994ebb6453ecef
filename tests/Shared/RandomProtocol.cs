using Zintl.Cells.Protocols;
using Zintl.Numerics.Random;

namespace Zintl.Testing;

/// <summary>Seeded programs of currents with reversals at any moment, rests, and in every fifth many short reversals.</summary>
internal static class RandomProtocol
{
    /// <summary>A program; its first segment sodiates.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="lower">Cut-off of sodiations, [V].</param>
    /// <param name="upper">Cut-off of desodiations, [V].</param>
    public static Protocol Create(ulong seed, double lower, double upper)
    {
        Xoshiro256 random = new(seed);
        bool isNested = seed % 5 == 4;
        var steps = new ProtocolStep[isNested ? 40 : 14];
        for (int i = 0; i < steps.Length; i++)
        {
            bool sodiates = i == 0 || (isNested ? i % 2 == 0 : random.NextDouble() < 0.5);
            double rate = random.NextDouble() < 0.08 ? 0 : random.NextLog(0.05, 3);
            double share = isNested ? (sodiates ? 0.1 : 0.08) * random.NextDouble() : 0.02 + 0.6 * random.NextDouble();
            steps[i] = rate == 0
                ? ReferenceTin.Step(0, 0.2)
                : ReferenceTin.Step(sodiates ? rate : -rate, share / rate, sodiates ? lower : upper);
        }

        return new Protocol([.. steps]);
    }
}
