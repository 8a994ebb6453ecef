using Zintl.Cells.Files.Fields;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Model, shape and size of the particles.</summary>
internal sealed class ParticleResolver
{
    private readonly Sourced? size;

    public ParticleResolver(SectionReader section, FileFaults faults)
    {
        Model = section.Word(ParticleFields.Model) ?? ParticleModel.Shells;
        Shape = section.Word(ParticleFields.Shape) ?? ParticleShape.Sphere;
        Sourced? radius = section.Either(ParticleFields.Radius, ParticleFields.Diameter, diameter => 0.5 * diameter);
        Sourced? thickness = section.Number(ParticleFields.Thickness);
        size = Shape == ParticleShape.Slab ? thickness : radius;
        NumberField[] foreign = Shape == ParticleShape.Slab ? [ParticleFields.Radius, ParticleFields.Diameter] : [ParticleFields.Thickness];
        foreach (NumberField field in foreign.Where(section.Has))
            faults.Add(section.PlaceOf(field), $"\"{field.Name}\" of a {Shape}", Shape == ParticleShape.Slab ? "\"thickness\"" : "\"radius\" or \"diameter\"");
    }

    public ParticleModel Model { get; }

    public ParticleShape Shape { get; }

    /// <summary>Radius, or the thickness of a film, as stated; null where it is not.</summary>
    public Sourced? Stated => size;

    /// <summary>Radius, or the thickness of a film: stated, for a film what its loading fills, else a prior.</summary>
    public Sourced Size(Sourced loading, double density) =>
        size ?? (Shape == ParticleShape.Slab ? Derived.From(loading.Value / density, "loading divided by the density of the host", loading) : CellPriors.ParticleRadius);

    /// <summary>Density of the sodium-free host, [kg/m3].</summary>
    public static double HostDensity(SodiationPath path) => path.HostMolarMass / path.Phases[0].MolarVolume.Value;
}
