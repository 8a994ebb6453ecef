using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;
using Zintl.Numerics.LinearAlgebra;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>Published equations with dense Jacobian by dual numbers and the weighted root mean square norm of IDA, weights rtol |y_i| + atol_i.</summary>
internal sealed class StiffProblem<TEquations>(double relative) : INewtonProblem, IDenseProblem
    where TEquations : IStiffEquations
{
    /// <summary>Absolute tolerance over relative tolerance times scale.</summary>
    private const double Floor = 0.01;
    private readonly DenseLu matrix = new(TEquations.State.Length);
    private readonly Dual<Real>[] state = new Dual<Real>[TEquations.State.Length];
    private readonly Dual<Real>[] rates = new Dual<Real>[TEquations.State.Length];
    private readonly Dual<Real>[] column = new Dual<Real>[TEquations.State.Length];
    private readonly Real[] values = new Real[3 * TEquations.State.Length];

    public int Length => TEquations.State.Length;

    public double[] Absolute { get; } = Array.ConvertAll(TEquations.Scale, s => Floor * relative * s);

    public void Residual(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> rates, Span<double> residual)
    {
        Span<Real> y = values.AsSpan(0, Length), slopes = values.AsSpan(Length, Length), result = values.AsSpan(2 * Length);
        for (int i = 0; i < Length; i++)
            (y[i], slopes[i]) = (Real.From(state[i]), Real.From(rates[i]));
        TEquations.Residual<Real>(time, y, slopes, result);
        for (int i = 0; i < Length; i++)
            residual[i] = result[i].Value;
    }

    public bool Factorise(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> rates, double alpha)
    {
        Jacobian(time, state, rates, alpha, matrix.Entries, 1, Length);
        return matrix.Factorise();
    }

    public void Jacobian(double time, ReadOnlySpan<double> y, ReadOnlySpan<double> slopes, double alpha, Span<double> entries, int columnStride, int rowStride)
    {
        for (int j = 0; j < Length; j++)
        {
            for (int i = 0; i < Length; i++)
            {
                state[i] = new(Real.From(y[i]), i == j ? Real.One : Real.Zero);
                rates[i] = new(Real.From(slopes[i]), i == j ? Real.From(alpha) : Real.Zero);
            }

            TEquations.Residual<Dual<Real>>(time, state, rates, column);
            for (int i = 0; i < Length; i++)
                entries[(i * rowStride) + (j * columnStride)] = column[i].Derivative.Value;
        }
    }

    public void Solve(Span<double> vector) => matrix.Solve(vector);

    public double ErrorNorm(ReadOnlySpan<double> error, ReadOnlySpan<double> state)
    {
        double sum = 0;
        for (int i = 0; i < error.Length; i++)
        {
            double ratio = error[i] / ((relative * Math.Abs(state[i])) + Absolute[i]);
            sum += ratio * ratio;
        }

        return Math.Sqrt(sum / error.Length);
    }
}
