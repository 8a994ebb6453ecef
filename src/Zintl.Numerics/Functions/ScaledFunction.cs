using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>A function times a factor.</summary>
public sealed class ScaledFunction(Function2D function, double factor) : Function2D
{
    public override bool IsConstantInX => Base.IsConstantInX;

    public override bool IsConstantInY => Base.IsConstantInY;

    /// <summary>The function under the factor; any other function is its own base.</summary>
    public static Function2D BaseOf(Function2D function) => function is ScaledFunction scaled ? scaled.Base : function;

    /// <summary>The factor; 1 for any other function.</summary>
    public static double FactorOf(Function2D function) => function is ScaledFunction scaled ? scaled.Factor : 1;

    private Function2D Base { get; } = BaseOf(function);

    private double Factor { get; } = factor * FactorOf(function);

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        Base.Evaluate(x, y, out value, out byX, out byY);
        V8 scale = V8.From(Factor);
        value *= scale;
        byX *= scale;
        byY *= scale;
    }
}
