using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions.Expressions;

/// <summary>
/// An expression as a function of x and y = T. Outside [from, to] it goes on along its end tangents, so that it is asked only where its writer meant it;
/// a pole inside is cut off at 1e300, and what has no value is zero.
/// </summary>
public sealed class ExpressionFunction(Expression expression, double from = double.NegativeInfinity, double to = double.PositiveInfinity) : Function2D
{
    private const double Largest = 1e300;

    public Expression Expression { get; } = expression;

    public override bool IsConstantInX => !Expression.UsesX;

    public override bool IsConstantInY => !Expression.UsesTemperature;

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        V8 inside = V8.Min(V8.Max(x, V8.From(from)), V8.From(to));
        Dual<V8> alongX = Expression.Evaluate(Dual<V8>.Variable(inside), new Dual<V8>(y, V8.Zero));
        byX = Finite(alongX.Derivative);
        value = Finite(alongX.Value) + (x - inside) * byX;
        byY = IsConstantInY ? V8.Zero : Finite(Expression.Evaluate(new Dual<V8>(inside, V8.Zero), Dual<V8>.Variable(y)).Derivative);
    }

    private static V8 Finite(V8 f)
    {
        V8 largest = V8.From(Largest), cut = V8.Select(f - largest, largest, V8.Select(-largest - f, -largest, f));
        return V8.Select(cut - cut + V8.One, cut, V8.Zero);
    }
}
