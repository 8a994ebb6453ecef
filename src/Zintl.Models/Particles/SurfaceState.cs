namespace Zintl.Models.Particles;

/// <summary>What the surface of a particle answers to a sodiation rate.</summary>
/// <param name="Potential">Equilibrium potential of the surface, [V vs Na/Na+]; large where no sodium is left, never NaN.</param>
/// <param name="Slope">Its derivative with respect to the rate within the stage, dU/d(rate), [V s]; zero or less.</param>
/// <param name="Reserve">
/// How far the surface is from being unable to carry the rate, relative to its whole range, [-]. Falls smoothly through 0 where a desodiated surface is depleted
/// (or a full one would be overfilled), so that the end can be located as a root.
/// </param>
/// <param name="VolumeSlope">dJ/d(rate) of the whole particle within the stage, [s].</param>
public readonly record struct SurfaceState(double Potential, double Slope, double Reserve, double VolumeSlope = 0)
{
    /// <summary>Rate below which the slope within the stage is another, where the particle knows it, [1/s].</summary>
    public double LowerCorner { get; init; } = double.NegativeInfinity;

    /// <summary>Rate above which the slope within the stage is another, where the particle knows it, [1/s].</summary>
    public double UpperCorner { get; init; } = double.PositiveInfinity;
}
