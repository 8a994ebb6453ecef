namespace Zintl.Numerics.Integration;

/// <summary>Distance of a solved trial from an event: positive before it, zero or negative at and past it; infinite values are allowed.</summary>
/// <param name="time">Time at the end of the trial, [s].</param>
/// <param name="state">State there, shape [Length], units of y.</param>
public delegate double TrialFunction(double time, ReadOnlySpan<double> state);
