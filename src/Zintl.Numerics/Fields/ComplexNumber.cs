using System.Numerics;
using System.Runtime.CompilerServices;

namespace Zintl.Numerics.Fields;

/// <summary>A complex number for linear algebra, so that an elimination written once also solves for amplitudes at a frequency.</summary>
public readonly record struct ComplexNumber(Complex Value) : IField<ComplexNumber>
{
    public static ComplexNumber Zero => new(Complex.Zero);

    public static ComplexNumber One => new(Complex.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber From(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber operator +(ComplexNumber left, ComplexNumber right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber operator -(ComplexNumber left, ComplexNumber right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber operator *(ComplexNumber left, ComplexNumber right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber operator /(ComplexNumber left, ComplexNumber right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ComplexNumber operator -(ComplexNumber value) => new(-value.Value);
}
