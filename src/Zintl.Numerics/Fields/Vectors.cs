using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Zintl.Numerics.Fields;

/// <summary>
/// Eight doubles at once for long hot loops. The arithmetic of <see cref="Vector512{T}"/> itself costs the compiler nothing, where hundreds of operators of
/// <see cref="V8"/> would exceed what it is willing to inline; the functions are those of <see cref="V8"/>, bit for bit.
/// </summary>
public static unsafe class Vectors
{
    /// <summary>Lanes of a vector.</summary>
    public const int Count = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double* at, Vector512<double> value) => value.Store(at);

    /// <summary>The larger of two numbers; the second where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Max(Vector512<double> x, Vector512<double> y) => Vector512.MaxNative(x, y);

    /// <summary>The smaller of two numbers; the second where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Min(Vector512<double> x, Vector512<double> y) => Vector512.MinNative(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Sqrt(Vector512<double> x) => Vector512.Sqrt(x);

    public static Vector512<double> Exp(Vector512<double> x) => V8.Exp(new V8(x)).Lanes;

    public static Vector512<double> Log(Vector512<double> x) => V8.Log(new V8(x)).Lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Magnitude(Vector512<double> x) => Vector512.Abs(x);

    /// <summary><paramref name="ifPositive"/> where <paramref name="test"/> &gt; 0, else <paramref name="otherwise"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Select(Vector512<double> test, Vector512<double> ifPositive, Vector512<double> otherwise) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(test, Vector512<double>.Zero), ifPositive, otherwise);

    /// <summary>The next multiple of eight.</summary>
    public static int Padded(int count) => (count + Count - 1) / Count * Count;

    /// <summary>The largest of eight; no number where one is none.</summary>
    public static double Largest(Vector512<double> value)
    {
        double largest = value[0];
        for (int lane = 1; lane < Count; lane++)
        {
            if (!(value[lane] <= largest)) largest = value[lane];
        }

        return largest;
    }

    /// <summary>Sums of every eighth value.</summary>
    public static Vector512<double> Sum(ReadOnlySpan<double> values)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        int i = 0;
        for (; i <= values.Length - Count; i += Count) sum += Vector512.Create(values[i..]);
        return i == values.Length ? sum : sum + LoadPart(values[i..]);
    }

    /// <summary>Sums of squares of every eighth value times its weight; there must be room to read weights in whole vectors.</summary>
    public static Vector512<double> SumOfSquares(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        for (int i = 0; i < values.Length; i += Count)
        {
            Vector512<double> value = (i <= values.Length - Count ? Vector512.Create(values[i..]) : LoadPart(values[i..])) * Vector512.Create(weights[i..]);
            sum += value * value;
        }

        return sum;
    }

    /// <summary>Fewer than eight values, zeros behind them.</summary>
    public static Vector512<double> LoadPart(ReadOnlySpan<double> values)
    {
        Span<double> padded = stackalloc double[Count];
        padded.Clear();
        values.CopyTo(padded);
        return Vector512.Create((ReadOnlySpan<double>)padded);
    }
}
