using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Testing;

/// <summary>A half-cell Na | separator | porous tin with round numbers whose particles swell by a factor of five.</summary>
internal static class TinElectrode
{
    private static readonly Function2D Conductivity = CubicTable.Sample(c => 1.2e-3 * c / (1 + 1e-6 * c * c), 1, 6000, 4096);
    private static readonly Function2D MetalExchange = CubicTable.Sample(c => 30 * Math.Sqrt(c / 1000), 1, 6000, 4096);

    public static CellDesign Design(
        AlloyTransport transport = AlloyTransport.Shells, double diffusivity = 5e-15, double g = 1, double fraction = 0.12, double porosity = 0.6, int volumes = 10, int radialCells = 40)
    {
        var path = ReferenceTin.Path(diffusivity, hostDiffusivity: 1e-13, solubility: 0.02);
        return new CellDesign
        {
            Name = "tin",
            Area = 1,
            NominalCapacity = fraction * 25e-6 / path.Phases[0].MolarVolume.Value * 3.75 * 96485.33212,
            Metal = new MetalDesign { ExchangeCurrentDensity = MetalExchange },
            Separator = new SeparatorDesign { Thickness = 25e-6, Porosity = 0.45, ElectrolyteBruggeman = 1.5 },
            Positive = new ElectrodeDesign
            {
                Thickness = 25e-6,
                Porosity = porosity,
                ElectrolyteBruggeman = 1.5,
                ElectronicConductivity = new ConstantFunction(50),
                SwellingCoefficient = g,
                Materials =
                [
                    new ActiveMaterial
                    {
                        Name = "tin",
                        Fraction = fraction,
                        Radius = 2e-6,
                        Insertion = new AlloyInsertion { Path = path, InitialStoichiometry = 0, Transport = transport, RadialCells = radialCells },
                        Kinetics = new KineticsDesign { Form = ExchangeCurrentForm.Compound, ExchangeCurrentDensity = new ConstantFunction(5) },
                    },
                ],
            },
            Electrolyte = new ElectrolyteDesign
            {
                InitialConcentration = 1000,
                IonicConductivity = Conductivity,
                Diffusivity = new ConstantFunction(3e-10),
                TransferenceNumber = new ConstantFunction(0.4),
            },
            Mesh = new MeshDesign { Electrode = volumes, Separator = 8 },
        };
    }
}
