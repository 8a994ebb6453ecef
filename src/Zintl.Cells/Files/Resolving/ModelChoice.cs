using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Which of the two kinds of cell a file describes.</summary>
internal static class ModelChoice
{
    private static readonly Field[] OfDesigns =
    [
        MaterialFields.Materials, WorkingElectrodeFields.Negative, WorkingElectrodeFields.Positive, RootFields.InitialStateOfCharge, RootFields.NegativeToPositiveRatio,
    ];

    /// <summary>True for one host against sodium of which one particle is asked, by word or by default: the model that spares the electrolyte.</summary>
    public static bool IsOneParticle(SectionReader root) => !OfDesigns.Any(root.Has) && Model(root) == ModelKind.SingleParticle;

    /// <summary>The model as stated, else the default for what is described.</summary>
    public static ModelKind Model(SectionReader root) =>
        root.Word(RootFields.Model) ?? (OfDesigns.Any(root.Has) ? ModelKind.PorousElectrode : ModelKind.SingleParticle);

    /// <summary>Refuses what one particle cannot tell.</summary>
    public static void RefusePorous(SectionReader root)
    {
        const string Expected = "it only with \"model\": \"porous-electrode\"";
        root.Refuse(Expected, RootFields.ContactResistance, ThermalFields.Thermal, StackFields.Stack, MeshFields.Mesh, WindowFields.Window);
        root.Section(ElectrodeFields.Electrode).Refuse(Expected, ElectrodeFields.ElectronicConductivity);
        root.Section(ElectrolyteFields.Electrolyte).Refuse(
            Expected, ElectrolyteFields.Concentration, ElectrolyteFields.Diffusivity, ElectrolyteFields.TransferenceNumber, ElectrolyteFields.ThermodynamicFactor, ElectrolyteFields.Reservoir);
        root.Section(ParticleFields.Particle).Refuse(
            Expected, ParticleFields.HollowRadius, ParticleFields.InternalPorosity, ParticleFields.InternalPores, ParticleFields.Conductivity);
    }
}
