using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>
/// Twenty species of polluted air in 25 reactions. J. G. Verwer, SIAM J. Sci. Comput. 15 (1994) 1243, doi:10.1137/0915076; POLLU of the Bari test set.
/// </summary>
internal abstract class Pollution : IStiffEquations
{
    public static string Name => "Pollution";

    public static double[] State => [0, 0.2, 0, 0.04, 0, 0, 0.1, 0.3, 0.01, 0, 0, 0, 0, 0, 0, 0, 0.007, 0, 0, 0];

    public static double[] Rates
    {
        get
        {
            var y = Array.ConvertAll(State, Real.From);
            var result = new Real[y.Length];
            Residual(0, y, new Real[y.Length], result);
            return Array.ConvertAll(result, r => -r.Value);
        }
    }

    public static double[] Scale =>
        [0.0808, 0.2, 4.14e-9, 0.04, 2.1e-7, 1.5e-7, 0.1, 0.325, 0.01, 1.7e-8, 1.2e-8, 2.3e-3, 2.1e-4, 1.4e-5, 9e-3, 3.2e-17, 0.007, 1.1e-4, 1.8e-6, 5.7e-5];

    public static double[] Times => [1e-3, 0.01, 0.1, 1, 5, 10, 20, 40, 60];

    /// <summary>The test set's reference solution at 60 min.</summary>
    public static double[] Published =>
    [
        0.5646255480022769e-1, 0.1342484130422339, 0.4139734331099427e-8, 0.5523140207484359e-2, 0.2018977262302196e-6,
        0.1464541863493966e-6, 0.7784249118997964e-1, 0.3245075353396018, 0.7494013383880406e-2, 0.1622293157301561e-7,
        0.1135863833257075e-7, 0.2230505975721359e-2, 0.2087162882798630e-3, 0.1396921016840158e-4, 0.8964884856898295e-2,
        0.4352846369330103e-17, 0.6899219696263405e-2, 0.1007803037365946e-3, 0.1772146513969984e-5, 0.5682943292316392e-4,
    ];

    public static void Residual<T>(double time, ReadOnlySpan<T> y, ReadOnlySpan<T> rates, Span<T> residual)
        where T : struct, IReal<T>
    {
        T r1 = T.From(0.35) * y[0], r2 = T.From(26.6) * y[1] * y[3], r3 = T.From(1.23e4) * y[4] * y[1], r4 = T.From(8.6e-4) * y[6];
        T r5 = T.From(8.2e-4) * y[6], r6 = T.From(1.5e4) * y[6] * y[5], r7 = T.From(1.3e-4) * y[8], r8 = T.From(2.4e4) * y[8] * y[5];
        T r9 = T.From(1.65e4) * y[10] * y[1], r10 = T.From(9e3) * y[10] * y[0], r11 = T.From(0.022) * y[12], r12 = T.From(1.2e4) * y[9] * y[1];
        T r13 = T.From(1.88) * y[13], r14 = T.From(1.63e4) * y[0] * y[5], r15 = T.From(4.8e6) * y[2], r16 = T.From(3.5e-4) * y[3];
        T r17 = T.From(0.0175) * y[3], r18 = T.From(1e8) * y[15], r19 = T.From(4.44e11) * y[15], r20 = T.From(1240) * y[16] * y[5];
        T r21 = T.From(2.1) * y[18], r22 = T.From(5.78) * y[18], r23 = T.From(0.0474) * y[0] * y[3], r24 = T.From(1780) * y[18] * y[0];
        T r25 = T.From(3.12) * y[19], two = T.From(2);
        residual[0] = r2 + r3 + r9 + r11 + r12 + r22 + r25 - r1 - r10 - r14 - r23 - r24;
        residual[1] = r1 + r21 - r2 - r3 - r9 - r12;
        residual[2] = r1 + r17 + r19 + r22 - r15;
        residual[3] = r15 - r2 - r16 - r17 - r23;
        residual[4] = (two * r4) + r6 + r7 + r13 + r20 - r3;
        residual[5] = r3 + (two * r18) - r6 - r8 - r14 - r20;
        residual[6] = r13 - r4 - r5 - r6;
        residual[7] = r4 + r5 + r6 + r7;
        residual[8] = -r7 - r8;
        residual[9] = r7 + r9 - r12;
        residual[10] = r8 + r11 - r9 - r10;
        residual[11] = r9;
        residual[12] = r10 - r11;
        residual[13] = r12 - r13;
        residual[14] = r14;
        residual[15] = r16 - r18 - r19;
        residual[16] = -r20;
        residual[17] = r20;
        residual[18] = r23 + r25 - r21 - r22 - r24;
        residual[19] = r24 - r25;
        for (int i = 0; i < residual.Length; i++)
            residual[i] = rates[i] - residual[i];
    }
}
