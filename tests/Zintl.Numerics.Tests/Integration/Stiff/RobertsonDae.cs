using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Tests.Integration.Stiff;

/// <summary>The same with the third balance replaced by the sum, an equation without derivatives.</summary>
internal abstract class RobertsonDae : IStiffEquations
{
    public static string Name => "Robertson, DAE";

    public static double[] State => Robertson.State;

    public static double[] Rates => Robertson.Rates;

    public static double[] Scale => Robertson.Scale;

    public static double[] Times => Robertson.Times;

    public static void Residual<T>(double time, ReadOnlySpan<T> y, ReadOnlySpan<T> rates, Span<T> residual)
        where T : struct, IReal<T>
    {
        Robertson.Residual(time, y, rates, residual);
        residual[2] = y[0] + y[1] + y[2] - T.One;
    }
}
