using Zintl.Cells.HalfCells;
using Zintl.Numerics;

namespace Zintl.Models.Particles;

/// <summary>
/// Exact finite-strain kinematics of a slab (clamped in plane), a cylinder (its length held) or a sphere, in units of the sodium-free radius R0:
/// host fraction v = rho^d, deformed radius r^d = Int J dv. A radius of a slab is the distance from the foil.
/// </summary>
public sealed class ParticleGeometry
{
    /// <summary>The geometry of one particle.</summary>
    /// <param name="shape">Its value is the dimension d.</param>
    /// <param name="radius">R0, radius of the sodium-free particle or thickness of the sodium-free film, [m].</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is not a positive number, or the shape is unknown.</exception>
    public ParticleGeometry(ParticleShape shape, double radius)
    {
        if (!Enum.IsDefined(shape)) throw new ArgumentOutOfRangeException(nameof(shape), shape, "It must be a slab, a cylinder or a sphere.");
        if (!(radius > 0) || double.IsInfinity(radius)) throw new ArgumentOutOfRangeException(nameof(radius), radius, "The radius must be a positive length in metres.");
        Shape = shape;
        Radius = radius;
    }

    public ParticleShape Shape { get; }

    /// <summary>R0, [m].</summary>
    public double Radius { get; }

    /// <summary>d: 1 slab, 2 cylinder, 3 sphere.</summary>
    public int Dimension => (int)Shape;

    /// <summary>Volume over surface area of the sodium-free particle, R0/d, [m].</summary>
    public double LengthPerArea => Radius / Dimension;

    /// <summary>Host within the undeformed radius <paramref name="rho"/> over all host, v = rho^d, [-].</summary>
    public double HostFraction(double rho) => Shape switch
    {
        ParticleShape.Slab => rho,
        ParticleShape.Cylinder => rho * rho,
        _ => rho * rho * rho,
    };

    /// <summary>Radius that encloses the volume <paramref name="volume"/> (over the sodium-free volume of the particle), r = volume^(1/d), [R0]; inverse of <see cref="HostFraction"/>.</summary>
    public double RadiusOf(double volume) => Shape switch
    {
        ParticleShape.Slab => volume,
        ParticleShape.Cylinder => Math.Sqrt(volume),
        _ => CubeRoot.Of(volume),
    };

    /// <summary><see cref="RadiusOf(double)"/> together with 1/r^(d-1), which it comes by almost free.</summary>
    internal double RadiusOf(double volume, out double inverseArea)
    {
        if (Shape == ParticleShape.Sphere)
        {
            double inverse = CubeRoot.Inverse(volume);
            inverseArea = inverse * inverse;
            return volume * inverseArea;
        }

        double radius = RadiusOf(volume);
        inverseArea = 1 / AreaRatio(radius);
        return radius;
    }

    /// <summary>Area at the deformed radius <paramref name="radius"/> [R0] over the sodium-free surface area, r^(d-1), [-].</summary>
    public double AreaRatio(double radius) => Shape switch
    {
        ParticleShape.Slab => 1,
        ParticleShape.Cylinder => radius,
        _ => radius * radius,
    };

    /// <summary>Conductive integral of a shell, Int dr/r^(d-1) from <paramref name="inner"/> to <paramref name="outer"/> [R0]; exact for thin shells too.</summary>
    public double Resistance(double inner, double outer) => Shape switch
    {
        ParticleShape.Slab => outer - inner,
        ParticleShape.Cylinder => Logarithm((outer - inner) / inner),
        _ => (outer - inner) / (inner * outer),
    };

    /// <summary>Derivative of <see cref="Resistance"/> with respect to the outer radius, 1/r^(d-1); with respect to the inner radius it is the negative of it there.</summary>
    public double ResistanceSlope(double radius) => 1 / AreaRatio(radius);

    /// <summary>
    /// r^(2(d-1)) at the radius that encloses <paramref name="volume"/>: what area and radial stretch leave in the flux between two cells once one factor 1/J each
    /// of concentration and stretch is part of the transport potential.
    /// </summary>
    public double FluxFactor(double volume) => Shape switch
    {
        ParticleShape.Slab => 1,
        ParticleShape.Cylinder => volume,
        _ => volume * CubeRoot.Of(volume),
    };

    /// <summary>d ln(FluxFactor)/d ln(volume) = 2(d-1)/d, [-].</summary>
    public double FluxExponent => 2.0 * (Dimension - 1) / Dimension;

    // ln(1 + t) without cancellation for small t (Goldberg, ACM Computing Surveys 23 (1991) 5, theorem 4; 10.1145/103162.103163).
    private static double Logarithm(double t)
    {
        double sum = 1 + t;
        return sum == 1 ? t : double.IsInfinity(sum) ? sum : Math.Log(sum) * (t / (sum - 1));
    }
}
