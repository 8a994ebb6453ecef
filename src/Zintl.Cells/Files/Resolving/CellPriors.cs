using Zintl.Materials;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Stated priors for the structure of a laboratory cell, [SI], each with its band and reason. Those of materials are in the material library.</summary>
internal static class CellPriors
{
    public static readonly Sourced ParticleRadius = Prior(2.5e-6, 0.5e-6, 15e-6, "commercial alloy powders are 1 to 30 um across; 5 um is taken");
    public static readonly Sourced Loading = Prior(0.015, 0.01, 0.03, "laboratory alloy electrodes carry 1 to 3 mg/cm2");
    public static readonly Sourced Area = Prior(Math.PI * 0.006 * 0.006, 0.785e-4, 2.01e-4, "coin-cell electrodes are discs of 10 to 16 mm; 12 mm is taken");
    public static readonly Sourced Porosity = Prior(0.5, 0.35, 0.7, "uncalendered alloy coatings; compacted micrometre Bi has 0.62");
    public static readonly Sourced ActiveMassFraction = Prior(0.8, 0.7, 0.9, "slurries are 80:10:10 to 70:15:15 of alloy, carbon and binder");
    public static readonly Sourced InactiveDensity = Prior(1800.0, 1500.0, 2000.0, "carbon black and cellulose or acrylate binder together");
    public static readonly Sourced SwellingCoefficient = Prior(1.0, 0.0, 1.6, "pores keep their volume; a micrometre Sn electrode that grew from 14.7 to 43.1 um had about 1.5");
    public static readonly Sourced TransferCoefficient = Prior(0.5, 0.3, 0.7, "symmetric charge transfer");
    public static readonly Sourced SeparatorThickness = Prior(300e-6, 25e-6, 675e-6, "glass fibre in coin cells, 260 to 675 um and compressed");
    public static readonly Sourced SeparatorPorosity = Prior(0.75, 0.4, 0.9, "glass fibre; polyolefin films have 0.4");
    public static readonly Sourced BruggemanExponent = Prior(1.5, 1.3, 2.0, "random packing of spheres");

    public static readonly Sourced NegativeToPositiveRatio = Prior(1.1, 1.0, 1.3, "the negative electrode is made somewhat larger than the positive one");
    public static readonly Sourced Reservoir = Prior(10e-6, 0.0, 50e-6, "1 uL/cm2 of electrolyte beside the layers of a coin cell; it only takes part where coatings swell");
    public static readonly Sourced Cooling = Prior(10.0, 5.0, 50.0, "still air");

    private static Sourced Prior(double value, double low, double high, string why) => new(value, low, high, EvidenceKind.Assumed, "", why);
}
