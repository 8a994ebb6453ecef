namespace Zintl.Cells.Files.Fields;

/// <summary>How finely a porous electrode is resolved.</summary>
internal static class MeshFields
{
    public static readonly NumberField Electrode = new("electrode", "Volumes through each electrode; the default is 30.", "-", new(3.0, 500.0));
    public static readonly NumberField Separator = new("separator", "Volumes through the separator; the default is 8.", "-", new(2.0, 500.0));
    public static readonly NumberField Particle = new("particle", "Volumes in each diffusing particle; the default is 20.", "-", new(3.0, 500.0));
    public static readonly NumberField ParticleGrading = new("particleGrading", "Width of a particle's volume over that of its outer neighbour; the default is 1.15.", "-", new(1.0, 2.0));

    public static readonly SectionField Mesh = new("mesh", "Finite volumes of a porous electrode.", [Electrode, Separator, Particle, ParticleGrading]);
}
