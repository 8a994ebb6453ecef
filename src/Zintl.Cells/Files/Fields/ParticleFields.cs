using Zintl.Cells.HalfCells;

namespace Zintl.Cells.Files.Fields;

/// <summary>The particles of the alloy.</summary>
internal static class ParticleFields
{
    public static readonly WordField<ParticleModel> Model = new("model", "How sodium moves inside a particle; the default is shells.",
    [
        ("shells", ParticleModel.Shells), ("chemicalPotential", ParticleModel.ChemicalPotential), ("fickian", ParticleModel.Fickian),
    ]);

    public static readonly WordField<ParticleShape> Shape = new("shape", "Sphere, ligament of a porous network (cylinder), or film and foil (slab); the default is sphere.",
    [
        ("sphere", ParticleShape.Sphere), ("cylinder", ParticleShape.Cylinder), ("slab", ParticleShape.Slab),
    ]);

    public static readonly NumberField Radius = new("radius", "Radius of the sodium-free particle.", "um", Interval.Positive(1000.0));
    public static readonly NumberField Diameter = new("diameter", "Diameter of the sodium-free particle, in place of the radius.", "um", Interval.Positive(2000.0));
    public static readonly NumberField Thickness = new("thickness", "Thickness of the sodium-free film or foil, of a slab.", "um", Interval.Positive(1000.0));

    public static readonly NumberField HollowRadius = new("hollowRadius", "Radius of the void inside a hollow particle.", "um", new(0.0, 1000.0));
    public static readonly NumberField InternalPorosity = new("internalPorosity", "Pore fraction inside the particle, spread over it.", "-", new(0.0, 0.95));

    public static readonly WordField<bool> InternalPores = new("internalPores", "Whether electrolyte fills the pores inside the particles; the default is open.",
    [
        ("open", true), ("closed", false),
    ]);

    public static readonly NumberField Conductivity =
        new("electronicConductivity", "Electronic conductivity of the particle itself, for its ohmic drop; the default is that of a good conductor.", "S/m", Interval.Positive(1e9));

    public static readonly SectionField Particle = new("particle", "Model, shape and size of the active particles.",
        [Model, Shape, Radius, Diameter, Thickness, HollowRadius, InternalPorosity, InternalPores, Conductivity]);
}
