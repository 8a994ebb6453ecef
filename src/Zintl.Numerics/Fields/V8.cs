using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Zintl.Numerics.Fields;

/// <summary>
/// Eight doubles side by side: eight nodes of one cell, or eight cells. One 512-bit register where the processor has it, else the runtime splits it into
/// two of 256 bits; every lane has the bits of <see cref="Real"/>.
/// </summary>
/// <param name="Lanes">The eight values.</param>
public readonly record struct V8(Vector512<double> Lanes) : IElementary<V8>
{
    /// <summary>Number of lanes.</summary>
    public const int Count = 8;

    public static V8 Zero => new(Vector512<double>.Zero);

    public static V8 One => new(Vector512<double>.One);

    /// <summary>The value of one lane, counted from zero.</summary>
    public double this[int lane] => Lanes.GetElement(lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 From(double value) => new(Vector512.Create(value));

    /// <summary>The first eight values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 Load(ReadOnlySpan<double> values) => new(Vector512.Create(values));

    /// <summary>Writes the eight lanes to the front of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentException">There is room for fewer than eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values) => Lanes.CopyTo(values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 operator +(V8 left, V8 right) => new(left.Lanes + right.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 operator -(V8 left, V8 right) => new(left.Lanes - right.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 operator *(V8 left, V8 right) => new(left.Lanes * right.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 operator /(V8 left, V8 right) => new(left.Lanes / right.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 operator -(V8 value) => new(-value.Lanes);

    public static V8 Exp(V8 x) => Elementary.Exp(x);

    public static V8 Log(V8 x) => Elementary.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 Sqrt(V8 x) => new(Vector512.Sqrt(x.Lanes));

    public static V8 Asinh(V8 x) => Elementary.Asinh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 Max(V8 x, V8 y) => new(Vector512.Max(x.Lanes, y.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 Min(V8 x, V8 y) => new(Vector512.Min(x.Lanes, y.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V8 Select(V8 test, V8 ifPositive, V8 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(test.Lanes, Vector512<double>.Zero), ifPositive.Lanes, otherwise.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V8 IElementary<V8>.Fma(V8 x, V8 y, V8 z) => new(Vector512.FusedMultiplyAdd(x.Lanes, y.Lanes, z.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V8 IElementary<V8>.IfLess(V8 x, V8 y, V8 yes, V8 no) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(x.Lanes, y.Lanes), yes.Lanes, no.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V8 IElementary<V8>.CopySign(V8 magnitude, V8 sign) => new(Vector512.CopySign(magnitude.Lanes, sign.Lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V8 IElementary<V8>.PowerOfTwo(V8 exponent) =>
        new(Vector512.ShiftLeft((exponent.Lanes + Vector512.Create(Bits.ExponentCarrier)).AsInt64(), Bits.MantissaLength).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V8 IElementary<V8>.Split(V8 x, out V8 exponent)
    {
        Vector512<long> bits = x.Lanes.AsInt64(), one = Vector512.Create(Bits.One);
        Vector512<long> whole = (bits - Vector512.Create(Bits.RootHalf) + one) & Vector512.Create(Bits.ExponentMask);
        Vector512<long> carried = Vector512.ShiftRightLogical(whole, Bits.MantissaLength) | Vector512.Create(Bits.WholeCarrier).AsInt64();
        exponent = new(carried.AsDouble() - Vector512.Create(Bits.ExponentCarrier));
        return new((bits - whole + one).AsDouble());
    }
}
