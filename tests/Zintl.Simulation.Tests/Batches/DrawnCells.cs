using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Random;

namespace Zintl.Simulation.Tests.Batches;

/// <summary>LCO against graphite after Torchio 2016 (doi:10.1149/2.0291607jes), as a factor on each of 18 parameters draws it.</summary>
internal static class DrawnCells
{
    private static readonly Function2D Graphite = CubicTable.Sample(GraphitePotential, 0.005, 0.995, 4096);
    private static readonly Function2D Cobaltate = CubicTable.Sample(CobaltatePotential, 0.4, 0.999, 4096);
    private static readonly Function2D Conductivity = CubicTable.Sample(q => 4.1253e-2 + q * (5.007e-4 + q * (-4.7212e-7 + q * (1.5094e-10 - 1.6018e-14 * q))), 1, 4000, 4096);

    /// <summary>Cells with all parameters drawn within 20 %.</summary>
    public static CellDesign[] Draw(int count, ulong seed)
    {
        Xoshiro256 random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Cell([.. Enumerable.Range(0, 18).Select(_ => 0.8 + 0.4 * random.NextDouble())]))];
    }

    public static CellDesign Cell(double[]? factors = null, int volumes = 10)
    {
        double[] f = factors ?? [.. Enumerable.Repeat(1.0, 18)];
        return new CellDesign
        {
            Name = "LCO-graphite",
            Area = 1,
            NominalCapacity = 29.23 * 3600,
            Negative = Electrode(88e-6, 0.485, 0.0326, 3.9e-14, 30555, 5.031e-11, 0.8551, Graphite, f.AsSpan(0, 7)),
            Positive = Electrode(80e-6, 0.385, 0.025, 1e-14, 51554, 2.334e-11, 0.4955, Cobaltate, f.AsSpan(7, 7)),
            Separator = new SeparatorDesign { Thickness = 25e-6 * f[14], Porosity = 0.724, ElectrolyteBruggeman = 4 },
            Electrolyte = new ElectrolyteDesign
            {
                InitialConcentration = 1000 * f[15],
                IonicConductivity = new ScaledFunction(Conductivity, f[16]),
                Diffusivity = new ConstantFunction(7.5e-10 * f[17]),
                TransferenceNumber = new ConstantFunction(0.364),
            },
            Mesh = new MeshDesign { Electrode = volumes, Separator = volumes, Particle = 10, ParticleGrading = 1 },
            LowerCutOff = 2.5,
        };
    }

    private static ElectrodeDesign Electrode(double thickness, double porosity, double filler, double diffusivity, double sites, double rate, double start, Function2D potential, ReadOnlySpan<double> f) => new()
    {
        Thickness = thickness * f[0],
        Porosity = porosity,
        ElectrolyteBruggeman = 4,
        ElectronicConductivity = new ConstantFunction(100 * (1 - porosity - filler) * f[1]),
        Materials =
        [
            new ActiveMaterial
            {
                Name = "host",
                Fraction = (1 - porosity - filler) * f[2],
                Radius = 2e-6 * f[3],
                Insertion = new FickianInsertion
                {
                    MaximumConcentration = sites * f[4],
                    InitialStoichiometry = start,
                    OpenCircuitPotential = potential,
                    Diffusivity = new ConstantFunction(diffusivity * f[5]),
                },
                Kinetics = new KineticsDesign
                {
                    Form = ExchangeCurrentForm.Insertion,
                    ExchangeCurrentDensity = new ConstantFunction(PhysicalConstants.Faraday * rate * sites * Math.Sqrt(1000) * f[6]),
                },
            },
        ],
    };

    private static double GraphitePotential(double x) => 0.7222 + 0.1387 * x + 0.029 * Math.Sqrt(x) - 0.0172 / x + 0.0019 / (x * Math.Sqrt(x)) + 0.2808 * Math.Exp(0.9 - 15 * x) - 0.7984 * Math.Exp(0.4465 * x - 0.4108);

    private static double CobaltatePotential(double x)
    {
        double q = x * x;
        double above = -4.656 + q * (88.669 + q * (-401.119 + q * (342.909 + q * (-462.471 + q * 433.434))));
        double below = -1 + q * (18.933 + q * (-79.532 + q * (37.311 + q * (-73.083 + q * 95.96))));
        return above / below;
    }
}
