using Zintl.Numerics.Fields;
using Zintl.Numerics.LinearAlgebra;
using Zintl.Numerics.Random;

namespace Zintl.Numerics.Tests.LinearAlgebra;

public sealed class LinearSolveTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    public void DenseLu_RandomMatrix_ReproducesTheSolution(int size)
    {
        var random = new Xoshiro256((ulong)size);
        var matrix = new DenseLu(size);
        double[] solution = [.. Enumerable.Range(0, size).Select(_ => random.NextDouble() + 1)], vector = new double[size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
                vector[i] += (matrix.Row(i)[j] = i == j && size > 1 ? 0 : random.NextDouble() - 0.5) * solution[j];
        }

        Assert.True(matrix.Factorise());
        matrix.Solve(vector);
        for (int i = 0; i < size; i++)
            Assert.Equal(solution[i], vector[i], 1e-12 * solution[i]);
    }

    [Fact]
    public void DenseLu_SingularMatrix_SaysSo()
    {
        var matrix = new DenseLu(2);
        new double[] { 1, 2, 2, 4 }.CopyTo(matrix.Entries);
        Assert.False(matrix.Factorise());
    }

    [Fact]
    public void Tridiagonal_DominantMatrix_ReproducesTheSolutionInEveryLane()
    {
        const int Size = 30;
        V8[] lower = new V8[Size], diagonal = new V8[Size], upper = new V8[Size], solution = new V8[Size], vector = new V8[Size];
        for (int i = 0; i < Size; i++)
        {
            (lower[i], diagonal[i], upper[i]) = (V8.From(-1), V8.Load([2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8]), V8.From(-0.9));
            solution[i] = V8.From(1 + (i % 3));
        }

        for (int i = 0; i < Size; i++)
            vector[i] = (diagonal[i] * solution[i]) + (i > 0 ? lower[i] * solution[i - 1] : V8.Zero) + (i + 1 < Size ? upper[i] * solution[i + 1] : V8.Zero);
        Tridiagonal.Solve<V8>(lower, diagonal, upper, vector);
        for (int i = 0; i < Size * V8.Count; i++)
            Assert.Equal(solution[i / 8][i % 8], vector[i / 8][i % 8], 1e-13);
    }
}
