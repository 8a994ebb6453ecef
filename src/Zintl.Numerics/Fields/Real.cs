namespace Zintl.Numerics.Fields;

/// <summary>One double as a kernel number.</summary>
public readonly record struct Real(double Value) : IReal<Real>
{
    public static Real Zero => new(0);

    public static Real One => new(1);

    public static Real From(double value) => new(value);

    public static Real operator +(Real left, Real right) => new(left.Value + right.Value);

    public static Real operator -(Real left, Real right) => new(left.Value - right.Value);

    public static Real operator *(Real left, Real right) => new(left.Value * right.Value);

    public static Real operator /(Real left, Real right) => new(left.Value / right.Value);

    public static Real operator -(Real value) => new(-value.Value);

    public static Real Exp(Real x) => new(Math.Exp(x.Value));

    public static Real Log(Real x) => new(Math.Log(x.Value));

    public static Real Sqrt(Real x) => new(Math.Sqrt(x.Value));

    public static Real Asinh(Real x) => new(Math.Asinh(x.Value));

    public static Real Max(Real x, Real y) => new(Math.Max(x.Value, y.Value));

    public static Real Min(Real x, Real y) => new(Math.Min(x.Value, y.Value));

    public static Real Select(Real test, Real ifPositive, Real otherwise) => test.Value > 0 ? ifPositive : otherwise;
}
