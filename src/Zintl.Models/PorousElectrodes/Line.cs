namespace Zintl.Models.PorousElectrodes;

/// <summary>A quantity at the present iterate, how it changes as everything but the cell current is solved, and its derivative with respect to that current.</summary>
/// <param name="Value">At the iterate.</param>
/// <param name="Rest">Its change at a fixed current.</param>
/// <param name="ByCurrent">Per [A/m2].</param>
internal readonly record struct Line(double Value, double Rest, double ByCurrent)
{
    public static Line operator +(Line x, Line y) => new(x.Value + y.Value, x.Rest + y.Rest, x.ByCurrent + y.ByCurrent);

    public static Line operator -(Line x, Line y) => new(x.Value - y.Value, x.Rest - y.Rest, x.ByCurrent - y.ByCurrent);

    public static Line operator -(Line x) => new(-x.Value, -x.Rest, -x.ByCurrent);

    public static Line operator *(Line x, Line y) => new(x.Value * y.Value, x.Rest * y.Value + x.Value * y.Rest, x.ByCurrent * y.Value + x.Value * y.ByCurrent);

    public static Line operator *(double factor, Line x) => new(factor * x.Value, factor * x.Rest, factor * x.ByCurrent);

    /// <summary>The line of f(this), from f and df/dx.</summary>
    public Line Through(double value, double slope) => new(value, slope * Rest, slope * ByCurrent);

    /// <summary>Its change when the current changes by <paramref name="currentChange"/>.</summary>
    public double Change(double currentChange) => Rest + ByCurrent * currentChange;
}
