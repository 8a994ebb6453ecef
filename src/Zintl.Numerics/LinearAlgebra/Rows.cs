using System.Numerics;

namespace Zintl.Numerics.LinearAlgebra;

/// <summary>Sums of rows of numbers. Every element is rounded as in the plain loop, whatever the width of the registers.</summary>
internal static class Rows
{
    /// <summary>target += factor row.</summary>
    internal static void AddScaled(double factor, ReadOnlySpan<double> row, Span<double> target)
    {
        var factors = new Vector<double>(factor);
        int i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(target[i..]) + (factors * new Vector<double>(row[i..]))).CopyTo(target[i..]);
        for (; i < target.Length; i++)
            target[i] += factor * row[i];
    }

    /// <summary>target = factor target + row.</summary>
    internal static void ScaleAndAdd(double factor, ReadOnlySpan<double> row, Span<double> target)
    {
        var factors = new Vector<double>(factor);
        int i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            ((factors * new Vector<double>(target[i..])) + new Vector<double>(row[i..])).CopyTo(target[i..]);
        for (; i < target.Length; i++)
            target[i] = (factor * target[i]) + row[i];
    }
}
