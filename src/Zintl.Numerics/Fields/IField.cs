using System.Numerics;

namespace Zintl.Numerics.Fields;

/// <summary>A number with the four operations, all that linear algebra asks for: <see cref="Real"/>, eight lanes, a value with its derivative, complex numbers.</summary>
public interface IField<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IDivisionOperators<TSelf, TSelf, TSelf>,
    IUnaryNegationOperators<TSelf, TSelf>
    where TSelf : struct, IField<TSelf>
{
    static abstract TSelf Zero { get; }

    static abstract TSelf One { get; }

    /// <summary>The constant <paramref name="value"/> in every lane, without derivative.</summary>
    static abstract TSelf From(double value);
}
