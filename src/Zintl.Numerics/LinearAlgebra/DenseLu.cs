namespace Zintl.Numerics.LinearAlgebra;

/// <summary>A small dense matrix that is filled, factorised with partial pivoting in place and solved with, again and again, without allocating.</summary>
public sealed class DenseLu
{
    private readonly double[] entries;
    private readonly int[] pivots;

    /// <summary>A matrix of <paramref name="size"/> rows, all zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
    public DenseLu(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        Size = size;
        entries = new double[size * size];
        pivots = new int[size];
    }

    /// <summary>Number of rows.</summary>
    public int Size { get; }

    /// <summary>The entries row by row, shape [Size x Size]; <see cref="Factorise"/> overwrites them.</summary>
    public Span<double> Entries => entries;

    /// <summary>One row of the entries, shape [Size].</summary>
    public Span<double> Row(int row) => entries.AsSpan(row * Size, Size);

    /// <summary>Replaces the entries by P A = L U.</summary>
    /// <returns>False when the matrix is singular to working precision or holds a value that is not finite.</returns>
    public bool Factorise()
    {
        for (int k = 0; k < Size; k++)
        {
            if (!BringPivot(k))
                return false;
            ReadOnlySpan<double> pivotRow = Row(k);
            double inverse = 1 / pivotRow[k];
            for (int i = k + 1; i < Size; i++)
            {
                Span<double> row = Row(i);
                double factor = row[k] *= inverse;
                if (factor == 0)
                    continue;
                for (int j = k + 1; j < row.Length; j++)
                    row[j] -= factor * pivotRow[j];
            }
        }

        return true;
    }

    /// <summary>Solves A x = b with the factors.</summary>
    /// <param name="vector">Holds b, receives x, shape [Size].</param>
    public void Solve(Span<double> vector)
    {
        for (int i = 0; i < Size; i++)
        {
            (vector[i], vector[pivots[i]]) = (vector[pivots[i]], vector[i]);
            vector[i] -= Dot(Row(i)[..i], vector);
        }

        for (int i = Size - 1; i >= 0; i--)
        {
            ReadOnlySpan<double> row = Row(i);
            vector[i] = (vector[i] - Dot(row[(i + 1)..], vector[(i + 1)..])) / row[i];
        }
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    private bool BringPivot(int k)
    {
        int best = k;
        for (int i = k + 1; i < Size; i++)
        {
            if (Math.Abs(entries[(i * Size) + k]) > Math.Abs(entries[(best * Size) + k]))
                best = i;
        }

        pivots[k] = best;
        double pivot = entries[(best * Size) + k];
        if (pivot == 0 || !double.IsFinite(pivot))
            return false;
        if (best != k)
            Swap(Row(k), Row(best));
        return true;
    }

    private static void Swap(Span<double> left, Span<double> right)
    {
        for (int j = 0; j < left.Length; j++)
            (left[j], right[j]) = (right[j], left[j]);
    }
}
