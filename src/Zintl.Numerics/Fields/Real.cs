using System.Runtime.CompilerServices;

namespace Zintl.Numerics.Fields;

/// <summary>One double as a kernel number. Its functions give the same bits as a lane of <see cref="V8"/>, on any processor.</summary>
public readonly record struct Real(double Value) : IElementary<Real>
{
    public static Real Zero => new(0);

    public static Real One => new(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real From(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator +(Real left, Real right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator -(Real left, Real right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator *(Real left, Real right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator /(Real left, Real right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator -(Real value) => new(-value.Value);

    public static Real Exp(Real x) => Elementary.Exp(x);

    public static Real Log(Real x) => Elementary.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Sqrt(Real x) => new(Math.Sqrt(x.Value));

    public static Real Asinh(Real x) => Elementary.Asinh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Max(Real x, Real y) => new(Math.Max(x.Value, y.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Min(Real x, Real y) => new(Math.Min(x.Value, y.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Select(Real test, Real ifPositive, Real otherwise) => test.Value > 0 ? ifPositive : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Real IElementary<Real>.Fma(Real x, Real y, Real z) => new(Math.FusedMultiplyAdd(x.Value, y.Value, z.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Real IElementary<Real>.IfLess(Real x, Real y, Real yes, Real no) => x.Value < y.Value ? yes : no;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Real IElementary<Real>.CopySign(Real magnitude, Real sign) => new(Math.CopySign(magnitude.Value, sign.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Real IElementary<Real>.PowerOfTwo(Real exponent) =>
        new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(exponent.Value + Bits.ExponentCarrier) << Bits.MantissaLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Real IElementary<Real>.Split(Real x, out Real exponent)
    {
        long bits = BitConverter.DoubleToInt64Bits(x.Value), shifted = bits - Bits.RootHalf + Bits.One, whole = shifted & Bits.ExponentMask;
        long carried = (whole >>> Bits.MantissaLength) | BitConverter.DoubleToInt64Bits(Bits.WholeCarrier);
        exponent = new(BitConverter.Int64BitsToDouble(carried) - Bits.ExponentCarrier);
        return new(BitConverter.Int64BitsToDouble(bits - whole + Bits.One));
    }
}
