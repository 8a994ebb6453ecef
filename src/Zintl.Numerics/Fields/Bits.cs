namespace Zintl.Numerics.Fields;

/// <summary>Constants of the double format.</summary>
internal static class Bits
{
    internal const int MantissaLength = 52;

    internal const long ExponentMask = 0x7FFL << MantissaLength;

    internal const long One = 1023L << MantissaLength;

    /// <summary>sqrt(1/2), rounded.</summary>
    internal const long RootHalf = 0x3FE6A09E667F3BCD;

    /// <summary>2^52 + 1023: the last bits of a sum with a small whole number n hold n + 1023.</summary>
    internal const double ExponentCarrier = 4503599627370496.0 + 1023;

    /// <summary>2^52: or-ing a whole number below 2^52 into its bits adds it.</summary>
    internal const double WholeCarrier = 4503599627370496.0;
}
