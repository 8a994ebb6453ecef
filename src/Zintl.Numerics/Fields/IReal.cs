namespace Zintl.Numerics.Fields;

/// <summary>
/// The numbers a physics kernel is written in, once: one double, eight lanes, or a value with its derivative.
/// A kernel must not branch on values; it chooses with <see cref="Select"/>, so that every lane takes its own side.
/// </summary>
public interface IReal<TSelf> : IField<TSelf>
    where TSelf : struct, IReal<TSelf>
{
    static abstract TSelf Exp(TSelf x);

    static abstract TSelf Log(TSelf x);

    static abstract TSelf Sqrt(TSelf x);

    static abstract TSelf Asinh(TSelf x);

    static abstract TSelf Max(TSelf x, TSelf y);

    static abstract TSelf Min(TSelf x, TSelf y);

    /// <summary><paramref name="ifPositive"/> where <paramref name="test"/> &gt; 0, else <paramref name="otherwise"/>, lane by lane.</summary>
    static abstract TSelf Select(TSelf test, TSelf ifPositive, TSelf otherwise);
}
