using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Functions;

namespace Zintl.Simulation.Tests.Impedance;

/// <summary>
/// A half-cell whose impedance has a closed form: all current by cations (t+ = 1), so that salt stays even; a reversible metal; U = 1 V - x.
/// </summary>
internal static class ImpedanceCell
{
    public const double Thickness = 100e-6, Separator = 20e-6, Porosity = 0.36, Fraction = 0.5, Radius = 5e-6, Conductivity = 0.8, Temperature = 298.15;
    public const double SolidConductivity = 20, MetalExchange = 1e5, Maximum = 30000, Diffusion = 2e-14, Exchange = 4, Capacitance = 0.2, Area = 0.01;

    private const double Bruggeman = 1.5;

    public static CellDesign Of() => new()
    {
        Name = "closed form",
        Area = Area,
        Metal = new MetalDesign { ExchangeCurrentDensity = new ConstantFunction(MetalExchange) },
        Separator = new SeparatorDesign { Thickness = Separator, Porosity = 1, ElectrolyteBruggeman = Bruggeman },
        Positive = new ElectrodeDesign
        {
            Thickness = Thickness,
            Porosity = Porosity,
            ElectrolyteBruggeman = Bruggeman,
            ElectronicConductivity = new ConstantFunction(SolidConductivity),
            DoubleLayerCapacitance = Capacitance,
            Materials = [Material],
        },
        Electrolyte = new ElectrolyteDesign
        {
            InitialConcentration = 1000,
            IonicConductivity = new ConstantFunction(Conductivity),
            Diffusivity = new ConstantFunction(3e-10),
            TransferenceNumber = new ConstantFunction(1),
        },
        NominalCapacity = PhysicalConstants.Faraday * Maximum * Fraction * Thickness * Area,
    };

    public static ActiveMaterial Material => new()
    {
        Name = "linear",
        Fraction = Fraction,
        Radius = Radius,
        Insertion = new FickianInsertion
        {
            MaximumConcentration = Maximum,
            InitialStoichiometry = 0.5,
            OpenCircuitPotential = new LinearTable([0, 1], [1, 0]),
            Diffusivity = new ConstantFunction(Diffusion),
        },
        Kinetics = new KineticsDesign { Form = ExchangeCurrentForm.Insertion, ExchangeCurrentDensity = new ConstantFunction(Exchange) },
    };

    public static CellDesign With(Func<ActiveMaterial, ActiveMaterial> change)
    {
        CellDesign design = Of();
        return design with { Positive = design.Positive with { Materials = [change(design.Positive.Materials[0])] } };
    }

    /// <summary>f = F/RT, [1/V].</summary>
    public static double InverseThermalVoltage => PhysicalConstants.Faraday / (PhysicalConstants.Gas * Temperature);

    public static double SpecificArea => 3 * Fraction / Radius;

    public static double PoreConductivity => Conductivity * Math.Pow(Porosity, Bruggeman);

    /// <summary>Resistance of separator and metal, [ohm m2].</summary>
    public static double Series => Separator / Conductivity + 1 / (InverseThermalVoltage * MetalExchange);

    /// <summary>1/(f j0) at x = 1/2, [ohm m2].</summary>
    public static double ChargeTransfer => 2 / (InverseThermalVoltage * Exchange);

    /// <summary>Diffusion into a sphere, -U' R/(F D c_max)/(s coth s - 1), s = R sqrt(i w/D), [ohm m2 of particle].</summary>
    public static Complex Particle(double frequency)
    {
        Complex s = Radius * Complex.Sqrt(new Complex(0, 2 * Math.PI * frequency) / Diffusion);
        Complex coth = s.Real > 300 ? 1 : 1 / Complex.Tanh(s);
        return Radius / (PhysicalConstants.Faraday * Diffusion * Maximum) / (s * coth - 1);
    }

    /// <summary>Admittance per area of particle, double layer included, [S/m2].</summary>
    public static Complex Interface(double frequency) => new Complex(0, 2 * Math.PI * frequency * Capacitance) + 1 / (ChargeTransfer + Particle(frequency));

    /// <summary>The cell by the theory of porous electrodes (de Levie 1963; both phases conduct), Z = L/(s + k) [1 + (2 + (s/k + k/s) cosh n)/(n sinh n)], n = L sqrt(a y (1/s + 1/k)).</summary>
    public static Complex Cell(Complex interfacial, double solid)
    {
        double k = PoreConductivity;
        Complex n = Thickness * Complex.Sqrt(SpecificArea * interfacial * (1 / solid + 1 / k));
        double ratio = solid / k + k / solid;
        Complex fraction = n.Real > 300 ? ratio / n : (2 + ratio * Complex.Cosh(n)) / (n * Complex.Sinh(n));
        return Series + Thickness / (solid + k) * (1 + fraction);
    }
}
