namespace Zintl.Models.Particles.Diffusion;

/// <summary>Value + Slope t + Curvature t^2.</summary>
internal readonly record struct Quadratic(double Value, double Slope, double Curvature)
{
    public double At(double t) => Value + t * (Slope + t * Curvature);

    public double SlopeAt(double t) => Slope + 2 * t * Curvature;

    /// <summary>The t at which a rising piece takes the value <paramref name="target"/>, in the form without cancellation.</summary>
    public double Root(double target)
    {
        double rise = target - Value;
        return 2 * rise / (Slope + Math.Sqrt(Math.Max(Slope * Slope + 4 * Curvature * rise, 0)) + double.Epsilon);
    }
}
