using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>The same value everywhere.</summary>
public sealed class ConstantFunction(double value) : Function2D
{
    public double Constant { get; } = value;

    public override bool IsConstantInX => true;

    public override bool IsConstantInY => true;

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        value = V8.From(Constant);
        byX = byY = V8.Zero;
    }
}
