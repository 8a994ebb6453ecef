namespace Zintl.Cells.Files.Fields;

/// <summary>One active material, or one size class of it, of an electrode that has several.</summary>
internal static class MaterialFields
{
    public static readonly NumberField MassFraction = new("massFraction", "Share of the active mass; what is left is shared evenly by those that state none.", "-", Interval.Positive(1.0));
    public static readonly SectionField Host = HostFields.Host with { Required = true };

    public static readonly SectionField Material = new("", "An active material or a size class of it.",
        [Host, MassFraction, ParticleFields.Particle, KineticsFields.Kinetics, HostFields.InitialStoichiometry]);

    public static readonly ListField Materials = new("materials", "Several active materials, or size classes of one, in place of \"host\".", Material);
}
