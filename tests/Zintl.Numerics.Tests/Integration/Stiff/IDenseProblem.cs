namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>What IDA's callbacks need of a <see cref="StiffProblem{TEquations}"/>: an unmanaged callback cannot be generic.</summary>
internal interface IDenseProblem
{
    int Length { get; }

    void Residual(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> rates, Span<double> residual);

    /// <summary>Writes dF/dy + alpha dF/dy' with the strides given.</summary>
    void Jacobian(double time, ReadOnlySpan<double> y, ReadOnlySpan<double> slopes, double alpha, Span<double> entries, int columnStride, int rowStride);
}
