using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>Parts that a single-particle file says nothing of: without resistance, so that they change nothing.</summary>
internal static class BpxPlaceholders
{
    private const double NoResistance = 1e6;

    public static SeparatorDesign Separator { get; } = new() { Thickness = 20e-6, Porosity = 1, ElectrolyteBruggeman = 1 };

    public static ElectrolyteDesign Electrolyte(double concentration) => new()
    {
        InitialConcentration = concentration,
        IonicConductivity = new ConstantFunction(NoResistance),
        Diffusivity = new ConstantFunction(1e-9),
        TransferenceNumber = new ConstantFunction(0.5),
    };

    /// <summary>Whether an electrolyte says something that a single-particle file loses.</summary>
    public static bool IsReal(ElectrolyteDesign electrolyte) => electrolyte.IonicConductivity is not ConstantFunction { Constant: NoResistance };

    /// <summary>Pores fill what the active materials leave.</summary>
    public static ElectrodeDesign Electrode(ImmutableArray<ActiveMaterial> materials) => new()
    {
        Thickness = 0,
        Porosity = Math.Clamp(1 - materials.Sum(material => material.Fraction), 0.05, 1),
        ElectrolyteBruggeman = 1,
        ElectronicConductivity = new ConstantFunction(NoResistance),
        Materials = materials,
    };
}
