using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Zintl.Models.Kinetics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Random;

namespace Zintl.Benchmarks;

/// <summary>Butler-Volmer over an array: the one kernel as Real, V8 and Dual, beside loops written by hand with vector intrinsics.</summary>
internal static class KernelBenchmark
{
    private const int Count = 4096;
    private const int Runs = 200;
    private const double Exchange = 3.2;
    private const double Anodic = 0.45;
    private const double Frt = 38.92;
    private static readonly double[] Overpotentials = Draw();
    private static readonly double[] Result = new double[Count];

    public static string Run()
    {
        (string Name, Action Loop)[] loops =
        [
            ("kernel as V8", AsV8),
            ("by hand, Vector512, the same exponential", ByHandSameExponential),
            ("by hand, Vector512, the runtime's exponential", ByHandRuntimeExponential),
            ("kernel as Real", AsReal),
            ("by hand, scalar Math.Exp", ByHandScalar),
            ("kernel as Dual<Real>", AsDual),
            ("kernel as Dual<V8>", AsDualV8),
        ];
        StringBuilder text = new();
        text.Append("\n## One kernel: Butler-Volmer current density, two exponentials per element\n\n| loop | minimum ns per element | median | over V8 |\n|---|---|---|---|\n");
        double[] minimum = new double[loops.Length];
        double[] median = new double[loops.Length];
        Array.Fill(minimum, double.PositiveInfinity);
        for (int round = 0; round < 5; round++)   // interleaved, so that a noisy moment hits all
        {
            for (int i = 0; i < loops.Length; i++)
            {
                (double low, double middle) = Timing.Measure(Runs, 1, loops[i].Loop);
                if (low >= minimum[i]) continue;
                (minimum[i], median[i]) = (low, middle);
            }
        }

        for (int i = 0; i < loops.Length; i++)
            text.Append(FormattableString.Invariant($"| {loops[i].Name} | {1e9 * minimum[i] / Count:0.00} | {1e9 * median[i] / Count:0.00} | {minimum[i] / minimum[0]:0.00} |\n"));
        return text.ToString();
    }

    private static double[] Draw()
    {
        Xoshiro256 random = new(7);
        double[] values = new double[Count];
        for (int i = 0; i < values.Length; i++) values[i] = 0.3 * (random.NextDouble() - 0.5);
        return values;
    }

    private static void AsReal()
    {
        for (int i = 0; i < Count; i++)
            Result[i] = ButlerVolmer.CurrentDensity(new Real(Overpotentials[i]), new Real(Exchange), new Real(Anodic), new Real(Frt)).Value;
    }

    private static void AsV8()
    {
        V8 exchange = V8.From(Exchange), anodic = V8.From(Anodic), frt = V8.From(Frt);
        for (int i = 0; i < Count; i += V8.Count)
            ButlerVolmer.CurrentDensity(V8.Load(Overpotentials.AsSpan(i)), exchange, anodic, frt).Store(Result.AsSpan(i));
    }

    private static void AsDual()
    {
        for (int i = 0; i < Count; i++)
        {
            Result[i] = ButlerVolmer.CurrentDensity(
                Dual<Real>.Variable(new Real(Overpotentials[i])), Dual<Real>.From(Exchange), Dual<Real>.From(Anodic), Dual<Real>.From(Frt)).Derivative.Value;
        }
    }

    private static void AsDualV8()
    {
        for (int i = 0; i < Count; i += V8.Count)
        {
            ButlerVolmer.CurrentDensity(
                Dual<V8>.Variable(V8.Load(Overpotentials.AsSpan(i))), Dual<V8>.From(Exchange), Dual<V8>.From(Anodic), Dual<V8>.From(Frt)).Derivative.Store(Result.AsSpan(i));
        }
    }

    private static void ByHandScalar()
    {
        for (int i = 0; i < Count; i++)
        {
            double y = Frt * Overpotentials[i];
            Result[i] = Exchange * (Math.Exp(Anodic * y) - Math.Exp(-((1 - Anodic) * y)));
        }
    }

    private static void ByHandRuntimeExponential()
    {
        Vector512<double> exchange = Vector512.Create(Exchange), anodic = Vector512.Create(Anodic), cathodic = Vector512.Create(1 - Anodic), frt = Vector512.Create(Frt);
        for (int i = 0; i < Count; i += 8)
        {
            Vector512<double> y = frt * Vector512.LoadUnsafe(ref Overpotentials[i]);
            (exchange * (Vector512.Exp(anodic * y) - Vector512.Exp(-(cathodic * y)))).StoreUnsafe(ref Result[i]);
        }
    }

    private static void ByHandSameExponential()
    {
        Vector512<double> exchange = Vector512.Create(Exchange), anodic = Vector512.Create(Anodic), cathodic = Vector512.Create(1 - Anodic), frt = Vector512.Create(Frt);
        for (int i = 0; i < Count; i += 8)
        {
            Vector512<double> y = frt * Vector512.LoadUnsafe(ref Overpotentials[i]);
            (exchange * (Exponential(anodic * y) - Exponential(-(cathodic * y)))).StoreUnsafe(ref Result[i]);
        }
    }

    /// <summary>The series of Zintl.Numerics written out in intrinsics: what the generic kernel has to keep up with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Exponential(Vector512<double> x)
    {
        const double carrier = 1.5 * 4503599627370496.0;
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-746.0)), Vector512.Create(710.0));
        Vector512<double> rounder = Vector512.Create(carrier);
        Vector512<double> n = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634074), rounder) - rounder;
        Vector512<double> r = Vector512.FusedMultiplyAdd(-n, Vector512.Create(1.90821492927058770002e-10),
            Vector512.FusedMultiplyAdd(-n, Vector512.Create(6.93147180369123816490e-01), x));
        Vector512<double> r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
        Vector512<double> low = Pair(r, r2, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5);
        Vector512<double> middle = Pair(r, r2, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040, 1.0 / 720);
        Vector512<double> high = Pair(r, r2, 1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800);
        Vector512<double> series = Vector512.FusedMultiplyAdd(high, r8, Vector512.FusedMultiplyAdd(middle, r4, low));
        Vector512<double> value = Vector512<double>.One + Vector512.FusedMultiplyAdd(r2, series, r);
        Vector512<double> half = Vector512.FusedMultiplyAdd(n, Vector512.Create(0.5), rounder) - rounder;
        return value * Power(half) * Power(n - half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Pair(Vector512<double> r, Vector512<double> r2, double c3, double c2, double c1, double c0) =>
        Vector512.FusedMultiplyAdd(
            Vector512.FusedMultiplyAdd(Vector512.Create(c3), r, Vector512.Create(c2)), r2, Vector512.FusedMultiplyAdd(Vector512.Create(c1), r, Vector512.Create(c0)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Power(Vector512<double> exponent) =>
        Vector512.ShiftLeft((exponent + Vector512.Create(4503599627370496.0 + 1023)).AsInt64(), 52).AsDouble();
}
