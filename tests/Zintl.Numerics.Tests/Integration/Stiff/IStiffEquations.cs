using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>A published initial-value problem F(t, y, y') = 0.</summary>
internal interface IStiffEquations
{
    static abstract string Name { get; }

    static abstract double[] State { get; }

    static abstract double[] Rates { get; }

    /// <summary>Largest value of each component over the run: the scale of its tolerance and of its error.</summary>
    static abstract double[] Scale { get; }

    /// <summary>Times of output.</summary>
    static abstract double[] Times { get; }

    static abstract void Residual<T>(double time, ReadOnlySpan<T> y, ReadOnlySpan<T> rates, Span<T> residual)
        where T : struct, IReal<T>;
}
