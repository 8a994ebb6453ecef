using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>A smooth function f(x, y), evaluated eight points at a time with its first derivatives; most depend on x alone or on nothing.</summary>
public abstract class Function2D
{
    /// <summary>True where f does not depend on x.</summary>
    public virtual bool IsConstantInX => false;

    /// <summary>True where f does not depend on y.</summary>
    public virtual bool IsConstantInY => false;

    /// <summary>f and its derivatives at eight points; finite wherever x and y are.</summary>
    public abstract void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY);

    /// <summary>The same for plain vectors.</summary>
    public void Evaluate(Vector512<double> x, Vector512<double> y, out Vector512<double> value, out Vector512<double> byX, out Vector512<double> byY)
    {
        Evaluate(new V8(x), new V8(y), out V8 f, out V8 fx, out V8 fy);
        (value, byX, byY) = (f.Lanes, fx.Lanes, fy.Lanes);
    }

    /// <summary>f at one point.</summary>
    public double Value(double x, double y)
    {
        Evaluate(V8.From(x), V8.From(y), out V8 value, out _, out _);
        return value[0];
    }

    /// <summary>df/dx at one point.</summary>
    public double SlopeX(double x, double y)
    {
        Evaluate(V8.From(x), V8.From(y), out _, out V8 slope, out _);
        return slope[0];
    }

    /// <summary>df/dy at one point.</summary>
    public double SlopeY(double x, double y)
    {
        Evaluate(V8.From(x), V8.From(y), out _, out _, out V8 slope);
        return slope[0];
    }
}
