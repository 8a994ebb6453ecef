using System.Collections.Immutable;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Testing;

/// <summary>A four-plateau tin electrode with round numbers, the same in tests and benchmarks.</summary>
internal static class ReferenceTin
{
    /// <summary>Na-Sn with its four GITT plateaus, one diffusivity, no offsets.</summary>
    public static SodiationPath Path(double diffusivity = 5e-15, double offset = 0, double nucleation = 0, double hostDiffusivity = 1e-12, double solubility = 0.002)
    {
        double[] x = [0, 0.5, 1, 2.25, 3.75];
        double[] cell = [27.054, 40.072, 59.704, 94.217, 141.991];
        double[] potential = [0.53, 0.46, 0.16, 0.08];
        string[] names = ["Sn", "NaSn2", "NaSn", "Na9Sn4", "Na15Sn4"];
        var phases = x.Select((value, k) => new PathPhase(names[k], value, Given(cell[k] * 6.02214076e-7), Given(k == 0 ? hostDiffusivity : diffusivity), Given(k == 0 ? solubility : 0)));
        var steps = potential.Select(u => new PathStep(Given(u), null, Given(offset), Given(offset), Given(offset), Given(nucleation)));
        return new SodiationPath("Sn", 0.11871, [.. phases], [.. steps]);
    }

    /// <summary>The path in a half-cell without losses outside the particle, so that the voltage is the potential of the surface.</summary>
    public static HalfCell IdealCell(SodiationPath path, double radius = 2e-6, ParticleModel model = ParticleModel.Shells, ParticleShape shape = ParticleShape.Sphere) => new()
    {
        Name = "reference tin",
        Path = path,
        Model = model,
        Shape = shape,
        Radius = Given(radius),
        Loading = Given(0.02),
        Area = Given(1e-4),
        CoatingThickness = Given(30e-6),
        CoatingPorosity = Given(0.5),
        SwellingCoefficient = Given(1),
        ExchangeCurrentDensity = Given(1e9),
        TransferCoefficient = Given(0.5),
        KineticActivationEnergy = Given(0),
        DiffusionActivationEnergy = Given(0),
        FilmResistance = Given(0),
        Electrolyte = "ideal",
        IonicConductivity = Given(1e9),
        SeparatorThickness = Given(25e-6),
        SeparatorPorosity = Given(0.5),
        BruggemanExponent = Given(1.5),
        SodiumExchangeCurrentDensity = Given(1e9),
        SodiumFilmResistance = Given(0),
    };

    /// <summary>One step at a C-rate: positive sodiates.</summary>
    public static ProtocolStep Step(double cRate, double hours, double? cutOff = null) => new(
        cRate == 0 ? StepControl.Rest : StepControl.CRate, cRate, hours * 3600, cutOff is null ? [] : [new StepEnd(EndKind.Voltage, cutOff.Value)], null,
        FormattableString.Invariant($"{cRate} C"), 1);

    /// <summary>A full cycle: sodiation to 1 mV, desodiation to 1.0 V.</summary>
    public static Protocol Cycle(double cRate = 1) => new([Step(cRate, 2 / cRate, 0.001), Step(-cRate, 2 / cRate, 1.0)]);

    private static Sourced Given(double value) => Sourced.Assumed(value, "reference case");
}
