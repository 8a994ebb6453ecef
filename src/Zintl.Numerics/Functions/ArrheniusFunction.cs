using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>f(x, y) times exp(b (1/y0 - 1/y)): a property with an activation energy E = b R, known at the temperature y0.</summary>
/// <param name="function">f, at y0 the function itself.</param>
/// <param name="activation">b = E/R, [K] where y is a temperature.</param>
/// <param name="reference">y0, positive.</param>
public sealed class ArrheniusFunction(Function2D function, double activation, double reference) : Function2D
{
    /// <summary>f.</summary>
    public Function2D Function { get; } = function;

    /// <summary>b, [K] where y is a temperature.</summary>
    public double Activation { get; } = activation;

    /// <summary>y0.</summary>
    public double Reference { get; } = reference;

    public override bool IsConstantInX => Function.IsConstantInX;

    public override bool IsConstantInY => Activation == 0 && Function.IsConstantInY;

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        Function.Evaluate(x, y, out value, out byX, out byY);
        V8 inverse = V8.One / y, factor = V8.Exp(V8.From(Activation) * (V8.From(1 / Reference) - inverse));
        value *= factor;
        byX *= factor;
        byY = byY * factor + value * V8.From(Activation) * inverse * inverse;
    }
}
