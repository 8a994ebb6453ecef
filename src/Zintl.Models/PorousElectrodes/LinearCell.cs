using System.Numerics;
using System.Runtime.CompilerServices;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// The rows of a cell between its interfaces as A + gamma B, taken apart from two real assemblies, and their complex solution at gamma = 1/(i omega).
/// </summary>
internal sealed unsafe class LinearCell
{
    private const int Blocks = 27;

    private readonly BlockSystem real, complex;
    private readonly int nodes;
    private readonly double[] constant, slope;

    /// <param name="arena">Memory.</param>
    /// <param name="grid">Of one cell.</param>
    /// <param name="real">Where the cell assembles its rows, off-diagonal blocks of four entries.</param>
    /// <param name="assemble">Assembles them without interfaces at a gamma.</param>
    public LinearCell(Arena arena, CellGrid grid, BlockSystem real, Action<double> assemble)
    {
        (this.real, nodes) = (real, grid.Nodes);
        complex = new BlockSystem(arena, nodes, BlockSystem.ComplexWidth, grid.Meeting, full: false);
        assemble(0);
        constant = Copy();
        assemble(1);
        slope = Copy();
        for (int i = 0; i < slope.Length; i++) slope[i] -= constant[i];
    }

    /// <summary>Opens a frequency: all rows without interfaces, nothing on the right.</summary>
    public void Begin(Complex gamma)
    {
        double*[] fields = [complex.Diagonal, complex.Lower, complex.Upper];
        for (int block = 0; block < Blocks; block++)
        {
            double* entries = fields[block / 9] + block % 9 * complex.Stride;
            for (int i = 0; i < nodes; i++) Put(entries, i, constant[block * nodes + i] + gamma * slope[block * nodes + i]);
        }

        new Span<double>(complex.Right, BlockSystem.Unknowns * complex.Stride).Clear();
    }

    /// <summary>Adds to the diagonal block of a node.</summary>
    public void Add(int row, int column, int node, Complex value)
    {
        double* entries = complex.Diagonal + (3 * row + column) * complex.Stride;
        Put(entries, node, At(entries, node) + value);
    }

    /// <summary>Sets a right-hand side.</summary>
    public void SetRight(int row, int node, Complex value) => Put(complex.Right + row * complex.Stride, node, value);

    public void Solve() => complex.FactoriseAndSolve();

    /// <summary>The amplitude of an unknown after <see cref="Solve"/>.</summary>
    public Complex Amplitude(int unknown, int node) => At(complex.Right + unknown * complex.Stride, node);

    private double[] Copy()
    {
        double*[] fields = [real.Diagonal, real.Lower, real.Upper];
        double[] copy = new double[Blocks * nodes];
        for (int block = 0; block < Blocks; block++) new ReadOnlySpan<double>(fields[block / 9] + block % 9 * real.Stride, nodes).CopyTo(copy.AsSpan(block * nodes));
        return copy;
    }

    private static Complex At(double* entries, int node) => Unsafe.ReadUnaligned<Complex>(entries + BlockSystem.ComplexWidth * node);

    private static void Put(double* entries, int node, Complex value) => Unsafe.WriteUnaligned(entries + BlockSystem.ComplexWidth * node, value);
}
