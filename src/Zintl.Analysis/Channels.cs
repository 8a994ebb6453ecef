namespace Zintl.Analysis;

/// <summary>Names of the internals of a simulated record, by nomenclature and with their unit, in the order tables print them.</summary>
internal static class Channels
{
    public const string Stoichiometry = "stoichiometry";
    public const string VolumeRatio = "volumeRatio";
    public const string CoatingThickness = "coatingThickness_um";
    public const string Porosity = "porosity";
    public const string SmallestPorosity = "porositySmallest";
    public const string PositiveStoichiometry = "stoichiometryPositive";
    public const string NegativeStoichiometry = "stoichiometryNegative";
    public const string PositiveThickness = "positiveThickness_um";
    public const string NegativeThickness = "negativeThickness_um";
    public const string PositivePotential = "positivePotential_V";
    public const string NegativePotential = "negativePotential_V";
    public const string OpenCircuitPotential = "openCircuitPotential_V";
    public const string SurfacePotential = "surfacePotential_V";

    /// <summary>The parts of the overpotential with the words a legend prints.</summary>
    public static readonly (string Name, string Legend)[] Overpotentials =
    [
        ("overpotentialDiffusion_V", "particle diffusion"),
        ("overpotentialReaction_V", "reaction"),
        ("overpotentialFilm_V", "film"),
        ("overpotentialSolid_V", "solid"),
        ("overpotentialElectrolyte_V", "electrolyte"),
        ("overpotentialCounter_V", "sodium counter electrode"),
        ("overpotentialHysteresis_V", "plateau hysteresis"),
    ];

    /// <summary>Salt concentrations with the words a legend prints.</summary>
    public static readonly (string Name, string Legend)[] Salt =
    [
        ("electrolyteConcentrationLeft_mol_m3", "at the negative current collector or sodium"),
        ("electrolyteConcentrationRight_mol_m3", "at the positive current collector"),
        ("electrolyteConcentrationSmallest_mol_m3", "smallest anywhere"),
    ];

    /// <summary>Known names first, in the order of the physics; the others after them by name, numbers in them by value.</summary>
    public static string[] InOrder(IEnumerable<string> names)
    {
        string[] sorted = [.. names];
        Array.Sort(sorted, static (a, b) => (Rank(a), Rank(b)) is var (left, right) && left != right ? left - right : CompareNatural(a, b));
        return sorted;
    }

    private static int Rank(string name)
    {
        string[] first = [Stoichiometry, VolumeRatio, CoatingThickness, OpenCircuitPotential, SurfacePotential];
        int index = Array.IndexOf(first, name);
        if (index >= 0)
            return index;
        index = Array.FindIndex(Overpotentials, part => part.Name == name);
        return index >= 0 ? first.Length + index : int.MaxValue;
    }

    /// <summary>"frontRadius2_um" comes before "frontRadius10_um": where digits differ, the longer number is the larger.</summary>
    private static int CompareNatural(string a, string b)
    {
        int i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        int difference = DigitsFrom(a, i) - DigitsFrom(b, i);
        return difference != 0 ? difference : string.CompareOrdinal(a, b);
    }

    private static int DigitsFrom(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }
}
