namespace Zintl.Numerics.Integration;

/// <summary>A smooth implicit problem F(t, y, y') = M y' - f(t, y) = 0 with a linear algebra of its own choice: dense, banded or condensed.</summary>
public interface INewtonProblem
{
    /// <summary>Number of unknowns.</summary>
    int Length { get; }

    /// <summary>Writes F(time, state, rates), shape [Length].</summary>
    void Residual(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> rates, Span<double> residual);

    /// <summary>Forms and factorises dF/dy + alpha dF/dy', alpha in [1/s].</summary>
    /// <returns>False when the matrix is singular.</returns>
    bool Factorise(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> rates, double alpha);

    /// <summary>Solves with the factors; <paramref name="vector"/> holds the right side and receives the solution, shape [Length].</summary>
    void Solve(Span<double> vector);

    /// <summary>Norm of an error in units of the tolerance: 1 is just acceptable.</summary>
    double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state);
}
