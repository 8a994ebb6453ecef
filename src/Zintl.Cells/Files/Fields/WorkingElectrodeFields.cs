using System.Collections.Immutable;

namespace Zintl.Cells.Files.Fields;

/// <summary>The electrodes of a full cell: each has the keys that a half-cell has at its root.</summary>
internal static class WorkingElectrodeFields
{
    private static readonly ImmutableArray<Field> Keys =
        [HostFields.Host, MaterialFields.Materials, ParticleFields.Particle, ElectrodeFields.Electrode, KineticsFields.Kinetics, HostFields.InitialStoichiometry];

    public static readonly SectionField Negative = new("negative", "The negative electrode of a full cell: the alloy, or hard carbon.", Keys);
    public static readonly SectionField Positive = new("positive", "The positive electrode of a full cell: NVP, NVPF.", Keys);
}
