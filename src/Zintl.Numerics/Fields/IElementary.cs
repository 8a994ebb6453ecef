namespace Zintl.Numerics.Fields;

/// <summary>What the elementary functions ask of a number beyond arithmetic, so that one lane and eight run the same operations in the same order.</summary>
internal interface IElementary<TSelf> : IReal<TSelf>
    where TSelf : struct, IElementary<TSelf>
{
    /// <summary>x y + z, rounded once.</summary>
    static abstract TSelf Fma(TSelf x, TSelf y, TSelf z);

    /// <summary><paramref name="yes"/> where x &lt; y, else <paramref name="no"/>, also where one is no number.</summary>
    static abstract TSelf IfLess(TSelf x, TSelf y, TSelf yes, TSelf no);

    /// <summary>The magnitude of one with the sign of the other.</summary>
    static abstract TSelf CopySign(TSelf magnitude, TSelf sign);

    /// <summary>Two to the power of a whole number from -1022 to 1023.</summary>
    static abstract TSelf PowerOfTwo(TSelf exponent);

    /// <summary>x = mantissa 2^exponent with the mantissa in [sqrt(1/2), sqrt(2)), for positive normal x.</summary>
    static abstract TSelf Split(TSelf x, out TSelf exponent);
}
