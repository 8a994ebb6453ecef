using System.Runtime.CompilerServices;

namespace Zintl.Numerics;

/// <summary>
/// Cube root of a positive normal number by its inverse, which needs no division: a guess from the bits, then y (1 + e/3 + 2 e^2/9) with e = 1 - x y^3, cubic in e.
/// Error at most 3 units in the last place, of the inverse 5.
/// </summary>
/// <remarks>A few times faster than the C library's, whose range of arguments nobody needs here; radii of swelling spheres are made of cube roots.</remarks>
public static class CubeRoot
{
    /// <summary>Bits of a guess of x^(-1/3) within 6 %: minus a third of the exponent.</summary>
    private const long Offset = 0x553E_F0FF_289D_D796;

    /// <summary>x^(1/3).</summary>
    /// <param name="x">From 1e-120 to 1e120.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double x)
    {
        double inverse = Inverse(x);
        double root = x * inverse * inverse;
        return Math.FusedMultiplyAdd(x - root * root * root, inverse * inverse / 3, root);
    }

    /// <summary>x^(-1/3).</summary>
    /// <param name="x">From 1e-120 to 1e120.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Inverse(double x)
    {
        double y = BitConverter.Int64BitsToDouble(Offset - (long)((ulong)BitConverter.DoubleToInt64Bits(x) / 3));
        return Refine(Refine(Refine(y, x), x), x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Refine(double y, double x)
    {
        double error = 1 - x * y * (y * y);
        return Math.FusedMultiplyAdd(y * error, Math.FusedMultiplyAdd(error, 2.0 / 9, 1.0 / 3), y);
    }
}
