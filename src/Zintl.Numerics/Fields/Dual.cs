using System.Runtime.CompilerServices;

namespace Zintl.Numerics.Fields;

#pragma warning disable CA1000 // the interface of a kernel number is static

/// <summary>A value with its derivative along one direction; of <c>Dual&lt;Dual&lt;T&gt;&gt;</c> the mixed second derivative.</summary>
/// <param name="Value">The value f.</param>
/// <param name="Derivative">Its derivative f'.</param>
public readonly record struct Dual<TReal>(TReal Value, TReal Derivative) : IReal<Dual<TReal>>
    where TReal : struct, IReal<TReal>
{
    public static Dual<TReal> Zero => new(TReal.Zero, TReal.Zero);

    public static Dual<TReal> One => new(TReal.One, TReal.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> From(double value) => new(TReal.From(value), TReal.Zero);

    /// <summary>The independent variable: derivative one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Variable(TReal value) => new(value, TReal.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> operator +(Dual<TReal> left, Dual<TReal> right) => new(left.Value + right.Value, left.Derivative + right.Derivative);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> operator -(Dual<TReal> left, Dual<TReal> right) => new(left.Value - right.Value, left.Derivative - right.Derivative);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> operator *(Dual<TReal> left, Dual<TReal> right) =>
        new(left.Value * right.Value, (left.Derivative * right.Value) + (left.Value * right.Derivative));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> operator /(Dual<TReal> left, Dual<TReal> right)
    {
        TReal ratio = left.Value / right.Value;
        return new(ratio, (left.Derivative - (ratio * right.Derivative)) / right.Value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> operator -(Dual<TReal> value) => new(-value.Value, -value.Derivative);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Exp(Dual<TReal> x)
    {
        TReal value = TReal.Exp(x.Value);
        return new(value, value * x.Derivative);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Log(Dual<TReal> x) => new(TReal.Log(x.Value), x.Derivative / x.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Sqrt(Dual<TReal> x)
    {
        TReal value = TReal.Sqrt(x.Value);
        return new(value, x.Derivative / (value + value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Asinh(Dual<TReal> x) => new(TReal.Asinh(x.Value), x.Derivative / TReal.Sqrt(TReal.One + (x.Value * x.Value)));

    /// <summary>The larger; where both are equal the derivative is that of <paramref name="y"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Max(Dual<TReal> x, Dual<TReal> y) => Select(x - y, x, y);

    /// <summary>The smaller; where both are equal the derivative is that of <paramref name="y"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Min(Dual<TReal> x, Dual<TReal> y) => Select(y - x, x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<TReal> Select(Dual<TReal> test, Dual<TReal> ifPositive, Dual<TReal> otherwise) =>
        new(TReal.Select(test.Value, ifPositive.Value, otherwise.Value), TReal.Select(test.Value, ifPositive.Derivative, otherwise.Derivative));
}
