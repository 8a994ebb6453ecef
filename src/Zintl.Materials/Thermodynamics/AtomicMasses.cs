namespace Zintl.Materials.Thermodynamics;

/// <summary>Standard atomic weights (IUPAC 2021, abridged, 10.1515/pac-2019-0603) of the elements that occur in the library.</summary>
public static class AtomicMasses
{
    private static readonly Dictionary<string, double> GramsPerMole = new(StringComparer.Ordinal)
    {
        ["H"] = 1.008,
        ["Li"] = 6.94,
        ["B"] = 10.81,
        ["C"] = 12.011,
        ["N"] = 14.007,
        ["O"] = 15.999,
        ["F"] = 18.998403,
        ["Na"] = 22.989769,
        ["Mg"] = 24.305,
        ["Al"] = 26.981538,
        ["Si"] = 28.085,
        ["P"] = 30.973762,
        ["S"] = 32.06,
        ["Cl"] = 35.45,
        ["K"] = 39.0983,
        ["Ca"] = 40.078,
        ["Ti"] = 47.867,
        ["V"] = 50.9415,
        ["Cr"] = 51.9961,
        ["Mn"] = 54.938043,
        ["Fe"] = 55.845,
        ["Co"] = 58.933194,
        ["Ni"] = 58.6934,
        ["Cu"] = 63.546,
        ["Zn"] = 65.38,
        ["Ga"] = 69.723,
        ["Ge"] = 72.630,
        ["As"] = 74.921595,
        ["Se"] = 78.971,
        ["Nb"] = 92.90637,
        ["Mo"] = 95.95,
        ["Ag"] = 107.8682,
        ["Cd"] = 112.414,
        ["In"] = 114.818,
        ["Sn"] = 118.710,
        ["Sb"] = 121.760,
        ["Te"] = 127.60,
        ["Au"] = 196.96657,
        ["Pb"] = 207.2,
        ["Bi"] = 208.98040,
    };

    public static bool Knows(string element) => GramsPerMole.ContainsKey(element);

    /// <summary>Atomic mass, [kg/mol].</summary>
    /// <exception cref="KeyNotFoundException">The element is not in the table.</exception>
    public static double Of(string element) => GramsPerMole[element] * 1e-3;
}
