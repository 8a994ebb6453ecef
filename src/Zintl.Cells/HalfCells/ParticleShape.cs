namespace Zintl.Cells.HalfCells;

/// <summary>Shape of a particle; the value is the number of curved directions plus one.</summary>
public enum ParticleShape
{
    /// <summary>Film or foil clamped in plane: all swelling goes into the thickness.</summary>
    Slab = 1,

    /// <summary>Ligament of a porous network, its length held: all swelling is radial.</summary>
    Cylinder = 2,

    Sphere = 3,
}
