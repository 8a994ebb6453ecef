namespace Zintl.Cells.Designs;

/// <summary>Finite volumes.</summary>
public sealed record MeshDesign
{
    /// <summary>In each electrode.</summary>
    public int Electrode { get; init; } = 30;

    public int Separator { get; init; } = 8;

    /// <summary>In each diffusing particle.</summary>
    public int Particle { get; init; } = 20;

    /// <summary>Width of a particle's volume over that of its outer neighbour: above 1 they are finest at the surface, [-].</summary>
    public double ParticleGrading { get; init; } = 1.15;
}
