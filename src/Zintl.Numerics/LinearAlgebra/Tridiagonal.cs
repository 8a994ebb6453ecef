using Zintl.Numerics.Fields;

namespace Zintl.Numerics.LinearAlgebra;

/// <summary>Tridiagonal systems by Thomas's elimination, without pivoting: made for diagonally dominant matrices such as those of finite volumes.</summary>
public static class Tridiagonal
{
    /// <summary>Solves lower_i x_(i-1) + diagonal_i x_i + upper_i x_(i+1) = b_i in place.</summary>
    /// <param name="lower">Below the diagonal, shape [n]; the first entry is not used.</param>
    /// <param name="diagonal">The diagonal, shape [n]; overwritten.</param>
    /// <param name="upper">Above the diagonal, shape [n]; the last entry is not used.</param>
    /// <param name="vector">Holds b, receives x, shape [n].</param>
    public static void Solve<T>(ReadOnlySpan<T> lower, Span<T> diagonal, ReadOnlySpan<T> upper, Span<T> vector)
        where T : struct, IField<T>
    {
        for (int i = 1; i < vector.Length; i++)
        {
            T factor = lower[i] / diagonal[i - 1];
            diagonal[i] -= factor * upper[i - 1];
            vector[i] -= factor * vector[i - 1];
        }

        for (int i = vector.Length - 1; i >= 0; i--)
        {
            T rest = i + 1 < vector.Length ? vector[i] - (upper[i] * vector[i + 1]) : vector[i];
            vector[i] = rest / diagonal[i];
        }
    }

    /// <summary>Eliminates once, for any number of right-hand sides that <see cref="Substitute"/> takes.</summary>
    /// <param name="lower">Below the diagonal, shape [n]; becomes the multipliers.</param>
    /// <param name="diagonal">The diagonal, shape [n]; becomes the inverse pivots.</param>
    /// <param name="upper">Above the diagonal, shape [n]; the last entry is not used.</param>
    public static void Factorise<T>(Span<T> lower, Span<T> diagonal, ReadOnlySpan<T> upper)
        where T : struct, IField<T>
    {
        diagonal[0] = T.One / diagonal[0];
        for (int i = 1; i < diagonal.Length; i++)
        {
            lower[i] *= diagonal[i - 1];
            diagonal[i] = T.One / (diagonal[i] - lower[i] * upper[i - 1]);
        }
    }

    /// <summary>Solves with what <see cref="Factorise"/> left.</summary>
    /// <param name="multipliers">Shape [n].</param>
    /// <param name="inverses">Inverse pivots, shape [n].</param>
    /// <param name="upper">Above the diagonal, shape [n]; the last entry is not used.</param>
    /// <param name="vector">Holds b, receives x, shape [n].</param>
    public static void Substitute<T>(ReadOnlySpan<T> multipliers, ReadOnlySpan<T> inverses, ReadOnlySpan<T> upper, Span<T> vector)
        where T : struct, IField<T>
    {
        for (int i = 1; i < vector.Length; i++) vector[i] -= multipliers[i] * vector[i - 1];
        vector[^1] *= inverses[vector.Length - 1];
        for (int i = vector.Length - 2; i >= 0; i--) vector[i] = (vector[i] - upper[i] * vector[i + 1]) * inverses[i];
    }
}
