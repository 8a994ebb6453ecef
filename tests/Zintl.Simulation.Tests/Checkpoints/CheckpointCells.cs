using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;
using Zintl.Testing;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>Small cells of every kind of particle; the numbers are plausible, not data.</summary>
internal static class CheckpointCells
{
    public const double Capacity = 900;

    public static CellDesign Of(string kind) => kind switch
    {
        "fickian" => Full(Fickian(0.85, NegativePotential, new ConstantFunction(1e-14)), new()),
        "concentrated" => Full(Fickian(0.85, NegativePotential, Diffusivity), new()),
        "galleries" => Full(Galleries, new()),
        "lumped" => Full(Fickian(0.85, NegativePotential, Diffusivity), new ThermalDesign { Kind = ThermalKind.Lumped, HeatCapacity = 300, Cooling = 2 }),
        "alloy" => Alloy,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such cell."),
    };

    private static CubicTable NegativePotential => CubicTable.Sample(x => 0.5 - 0.45 * x - 0.02 * Math.Log(x / (1 - x)), 0.002, 0.998, 200);

    private static CubicTable PositivePotential => CubicTable.Sample(x => 3.6 - 0.7 * x - 0.03 * Math.Log(x / (1 - x)), 0.002, 0.998, 200);

    private static CubicTable Diffusivity => CubicTable.Sample(x => 1e-14 * (1.2 - x), 0, 1, 50);

    private static MsmrInsertion Galleries => new()
    {
        MaximumConcentration = 25000,
        InitialPotential = 0.12,
        Galleries = [new(0.5, 0.2, 1.2, 2, 0.5), new(0.5, 0.35, 1.5, 2, 0.5)],
        Diffusivity = new ConstantFunction(1e-14),
    };

    private static ElectrolyteDesign Electrolyte => new()
    {
        InitialConcentration = 1000,
        IonicConductivity = CubicTable.Sample(c => 0.1 + 1.4e-3 * c - 4e-7 * c * c, 0, 3000, 60),
        Diffusivity = new ConstantFunction(3e-10),
        TransferenceNumber = new ConstantFunction(0.4),
    };

    private static SeparatorDesign Separator => new() { Thickness = 25e-6, Porosity = 0.5, ElectrolyteBruggeman = 1.5 };

    private static CellDesign Alloy => new()
    {
        Name = "alloy half-cell",
        Area = 1e-2,
        Metal = new MetalDesign { ExchangeCurrentDensity = new ConstantFunction(20) },
        Separator = Separator,
        Positive = Coating(30e-6, 0.2, new AlloyInsertion { Path = ReferenceTin.Path(1e-14), InitialStoichiometry = 0 }, 0.5) with { SwellingCoefficient = 0.9, Porosity = 0.6 },
        Electrolyte = Electrolyte,
        Mesh = new MeshDesign { Electrode = 4, Separator = 3 },
        NominalCapacity = 1330,
        InitialStateOfCharge = 1,
    };

    private static CellDesign Full(InsertionDesign negative, ThermalDesign thermal) => new()
    {
        Name = "full cell",
        Area = 1e-2,
        Negative = Coating(80e-6, 0.6, negative, 0.3),
        Separator = Separator,
        Positive = Coating(80e-6, 0.6, Fickian(0.15, PositivePotential, new ConstantFunction(2e-14)), 0.3),
        Electrolyte = Electrolyte,
        Thermal = thermal,
        Mesh = new MeshDesign { Electrode = 5, Separator = 4, Particle = 8 },
        NominalCapacity = Capacity,
        LowerCutOff = 2.3,
        UpperCutOff = 3.6,
    };

    private static FickianInsertion Fickian(double initial, Function2D potential, Function2D diffusivity) => new()
    {
        MaximumConcentration = 25000,
        InitialStoichiometry = initial,
        OpenCircuitPotential = potential,
        EntropicChange = new ConstantFunction(1e-4),
        Diffusivity = diffusivity,
    };

    private static ElectrodeDesign Coating(double thickness, double fraction, InsertionDesign insertion, double porosity) => new()
    {
        Thickness = thickness,
        Porosity = porosity,
        ElectrolyteBruggeman = 1.5,
        ElectronicConductivity = new ConstantFunction(50),
        Materials =
        [
            new ActiveMaterial
            {
                Name = "active",
                Fraction = fraction,
                Radius = insertion is AlloyInsertion ? 1e-6 : 5e-6,
                Insertion = insertion,
                Kinetics = new KineticsDesign
                {
                    Form = insertion switch
                    {
                        FickianInsertion => ExchangeCurrentForm.Insertion,
                        MsmrInsertion => ExchangeCurrentForm.Galleries,
                        _ => ExchangeCurrentForm.Compound,
                    },
                    ExchangeCurrentDensity = new ConstantFunction(2),
                },
            },
        ],
    };
}
