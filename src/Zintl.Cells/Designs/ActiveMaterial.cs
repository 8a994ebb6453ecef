using Zintl.Cells.HalfCells;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>One material and size class of an electrode.</summary>
public sealed record ActiveMaterial
{
    public required string Name { get; init; }

    /// <summary>Volume fraction in the coating, guest-free, [-].</summary>
    public required double Fraction { get; init; }

    /// <summary>Radius of the guest-free particle, or thickness of a slab, [m].</summary>
    public required double Radius { get; init; }

    public ParticleShape Shape { get; init; } = ParticleShape.Sphere;

    /// <summary>Undeformed radius of the void in a hollow particle over the outer one, [-]; 0 for solid ones.</summary>
    public double HollowRadius { get; init; }

    /// <summary>Area per electrode volume, [1/m]; null: d Fraction/Radius of the geometry.</summary>
    public double? SpecificArea { get; init; }

    public required InsertionDesign Insertion { get; init; }

    public required KineticsDesign Kinetics { get; init; }

    /// <summary>Resistance of the film on the particles, [ohm m2].</summary>
    public double FilmResistance { get; init; }

    /// <summary>Electronic conductivity of the particle itself, [S/m]; infinite where its ohmic drop does not matter.</summary>
    public double ParticleConductivity { get; init; } = double.PositiveInfinity;
}
