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
}
