using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Testing;

/// <summary>Cells with round numbers and smooth open-circuit potentials.</summary>
internal static class RoundCells
{
    private static readonly Function2D Low = CubicTable.Sample(x => 0.6 - 0.5 * x + 0.3 * Math.Exp(-20 * x), 0, 1, 400);
    private static readonly Function2D High = CubicTable.Sample(x => 4.2 - 0.7 * x - 0.3 * Math.Exp(20 * (x - 1)), 0, 1, 400);
    private static readonly Function2D Conductivity = CubicTable.Sample(c => 1e-3 * c / (1 + 2e-7 * c * c), 0, 4000, 400);
    private static readonly Function2D Diffusivity = CubicTable.Sample(c => 3e-10 * Math.Exp(-3e-4 * c), 0, 4000, 400);

    /// <summary>A full cell of two materials in the negative electrode and one in the positive.</summary>
    /// <param name="model">Model.</param>
    /// <param name="vary">Factor of each number, by its place; 1 where null.</param>
    /// <param name="transport">Factor of sigma, kappa and D_e, [-].</param>
    public static CellDesign Full(ModelKind model, Func<int, double>? vary = null, double transport = 1)
    {
        vary ??= _ => 1;
        return new CellDesign
        {
            Name = "round numbers",
            Model = model,
            Area = 1,
            NominalCapacity = 30 * 3600,
            Negative = Electrode(
                vary(0) * 60e-6,
                30 * transport,
                Material("first", 0.4 * vary(1), 5e-6, 28000, 4e-14 * vary(2), 0.75, Low, 2 * vary(3)),
                Material("second", 0.15, 2e-6, 30000, 1e-14, 0.75, Low, 0.5)),
            Positive = Electrode(vary(4) * 70e-6, 3 * transport, Material("third", 0.5 * vary(5), 4e-6, 50000, 2e-14 * vary(6), 0.45, High, vary(7))),
            Separator = new SeparatorDesign { Thickness = 25e-6, Porosity = 0.5, ElectrolyteBruggeman = 1.5 },
            Electrolyte = Electrolyte(transport, vary),
            ContactResistance = 1e-4 * vary(10),
            Mesh = new MeshDesign { Electrode = 20, Separator = 8, Particle = 20, ParticleGrading = 1.15 },
        };
    }

    /// <summary>The positive electrode of the full cell against a metal.</summary>
    public static CellDesign Half(ModelKind model) => Full(model) with
    {
        Negative = null,
        Metal = new MetalDesign { ExchangeCurrentDensity = CubicTable.Sample(c => 10 * Math.Sqrt(c / 1000), 0, 4000, 400), FilmResistance = 1e-4 },
    };

    private static ElectrolyteDesign Electrolyte(double transport, Func<int, double> vary) => new()
    {
        InitialConcentration = 1000 * vary(8),
        IonicConductivity = new ScaledFunction(Conductivity, transport * vary(9)),
        Diffusivity = new ScaledFunction(Diffusivity, transport),
        TransferenceNumber = new ConstantFunction(0.36),
        ThermodynamicFactor = new ConstantFunction(1.3),
    };

    private static ElectrodeDesign Electrode(double thickness, double conductivity, params ActiveMaterial[] materials) => new()
    {
        Thickness = thickness,
        Porosity = 0.35,
        ElectrolyteBruggeman = 1.5,
        ElectronicConductivity = new ConstantFunction(conductivity),
        SolidBruggeman = 1.5,
        Materials = [.. materials],
    };

    private static ActiveMaterial Material(string name, double fraction, double radius, double sites, double diffusivity, double initial, Function2D potential, double exchange) => new()
    {
        Name = name,
        Fraction = fraction,
        Radius = radius,
        Insertion = new FickianInsertion { MaximumConcentration = sites, InitialStoichiometry = initial, OpenCircuitPotential = potential, Diffusivity = new ConstantFunction(diffusivity) },
        Kinetics = new KineticsDesign { Form = ExchangeCurrentForm.Insertion, ExchangeCurrentDensity = new ConstantFunction(exchange) },
    };
}
