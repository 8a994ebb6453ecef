using Zintl.Cells.Designs;

namespace Zintl.Simulation.Engine;

/// <summary>
/// A mesh for frequencies up to about 10 kHz: a double layer confines the current to a few micrometres of an electrode, and diffusion to the outermost nanometre of a particle,
/// whose shells therefore narrow a hundred-thousandfold towards the surface.
/// </summary>
public static class ImpedanceMesh
{
    private static readonly MeshDesign Fine = new() { Electrode = 120, Separator = 20, Particle = 100, ParticleGrading = 1.1 };

    /// <summary>The design on the fine mesh, or on its own where that has more volumes.</summary>
    public static CellDesign Refine(CellDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        MeshDesign mesh = design.Mesh;
        MeshDesign finer = mesh.Particle >= Fine.Particle ? mesh : mesh with { Particle = Fine.Particle, ParticleGrading = Fine.ParticleGrading };
        return design with { Mesh = finer with { Electrode = Math.Max(mesh.Electrode, Fine.Electrode), Separator = Math.Max(mesh.Separator, Fine.Separator) } };
    }
}
