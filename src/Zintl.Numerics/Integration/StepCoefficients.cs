using System.Runtime.CompilerServices;

namespace Zintl.Numerics.Integration;

/// <summary>
/// Coefficients of one step of the fixed-leading-coefficient BDF, from the times of the points it passes through.
/// </summary>
/// <remarks>
/// With psi_i = t_(n+1) - t_(n-i), i = 0, 1, ...: alpha_i = h/psi_i; beta_i = prod_(j &lt; i) psi_j(n+1)/psi_j(n); gamma_i = sum_(j &lt; i) 1/psi_j;
/// sigma_i = i! h^i/(psi_0 ... psi_i) up to the convention sigma_0 = 1.
/// Brenan, Campbell, Petzold, Numerical Solution of Initial-Value Problems in DAEs, SIAM 1996, ch. 5, doi:10.1137/1.9781611971224.
/// </remarks>
internal struct StepCoefficients
{
    /// <summary>One number per point of the past: orders 1 to 5 need seven.</summary>
    [InlineArray(Count)]
    internal struct Row
    {
        private double first;
    }

    internal const int Count = 8;

    /// <summary>psi_i, [s].</summary>
    internal Row Spans;

    /// <summary>beta_i, [-]: carries a difference of the old points over to the new one.</summary>
    internal Row Scales;

    /// <summary>gamma_i, [1/s]: slope at the new point of the i-th Newton polynomial of the predictor.</summary>
    internal Row Slopes;

    /// <summary>sigma_i, [-]: local error of order i per unit of the difference i + 1.</summary>
    internal Row Errors;

    /// <summary>Step length times the leading coefficient, gamma = h/sum_(j=1..k) 1/j, [s].</summary>
    internal double Gamma;

    /// <summary>Factor of the error test, covering the local error and that of the interpolant, [-].</summary>
    internal double TestFactor;

    /// <summary>Fills the coefficients for a step <paramref name="h"/> [s] of order <paramref name="order"/> after points at distances <paramref name="past"/>.</summary>
    internal void Fill(ReadOnlySpan<double> past, double h, int order)
    {
        Spans[0] = h;
        Scales[0] = 1;
        Slopes[0] = 0;
        Errors[0] = 1;
        double sumOfRatios = 1, harmonic = 1;
        for (int i = 1; i <= order + 1; i++)
        {
            Spans[i] = h + past[i - 1];
            Scales[i] = Scales[i - 1] * Spans[i - 1] / past[i - 1];
            Slopes[i] = Slopes[i - 1] + 1 / Spans[i - 1];
            Errors[i] = Errors[i - 1] * i * h / Spans[i];
        }

        for (int i = order + 2; i < Count; i++)
            Spans[i] = h + past[i - 1];
        for (int i = 1; i < order; i++)
        {
            sumOfRatios += h / Spans[i];
            harmonic += 1.0 / (i + 1);
        }

        Gamma = h / harmonic;
        double last = h / Spans[order];
        TestFactor = Math.Max(last, Math.Abs(last + sumOfRatios - harmonic));
    }
}
