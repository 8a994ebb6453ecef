namespace Zintl.Materials.Input;

/// <summary>The units that data files may use, each with its way to SI: value_SI = value * Factor + Offset.</summary>
internal static class UnitTable
{
    internal readonly record struct Unit(double Factor, double Offset, string Si);

    private static readonly Dictionary<string, Unit> Units = Build();

    public static IEnumerable<string> Names => Units.Keys;

    public static bool TryFind(string name, out Unit unit) => Units.TryGetValue(name, out unit);

    /// <summary>The units that measure the same quantity as an SI unit, for messages.</summary>
    public static IEnumerable<string> Of(string si) => Units.Where(pair => pair.Value.Si == si).Select(pair => pair.Key);

    private static Dictionary<string, Unit> Build()
    {
        Dictionary<string, Unit> units = new(StringComparer.Ordinal);
        void Add(string si, params ReadOnlySpan<(string Name, double Factor)> names)
        {
            units[si] = new(1, 0, si);
            foreach ((string name, double factor) in names) units[name] = new(factor, 0, si);
        }

        Add("-", ("%", 0.01));
        Add("V", ("mV", 1e-3));
        Add("V/K", ("mV/K", 1e-3));
        Add("kg/m3", ("g/cm3", 1e3));
        Add("m3/mol", ("cm3/mol", 1e-6), ("A^3", 1e-30 * PhysicalConstants.Avogadro));
        Add("m2/s", ("cm2/s", 1e-4));
        Add("S/m", ("S/cm", 1e2), ("mS/cm", 1e-1));
        Add("Pa", ("MPa", 1e6), ("GPa", 1e9));
        Add("Pa s", ("mPa s", 1e-3));
        Add("Pa m0.5", ("MPa m0.5", 1e6));
        Add("J/m2");
        Add("A/m2", ("mA/cm2", 10));
        Add("ohm m2", ("ohm cm2", 1e-4));
        Add("J/mol", ("kJ/mol", 1e3), ("eV", 1.602176634e-19 * PhysicalConstants.Avogadro));
        Add("C/kg", ("mAh/g", PhysicalConstants.MilliampereHourPerGram));
        Add("m", ("cm", 1e-2), ("mm", 1e-3), ("um", 1e-6), ("nm", 1e-9));
        Add("kg/m2", ("g/m2", 1e-3), ("mg/cm2", 1e-2));
        Add("m2/kg", ("m2/g", 1e3));
        Add("mol/m3", ("mol/L", 1e3), ("M", 1e3));
        Add("m/s");
        Add("K");
        units["degC"] = new(1, PhysicalConstants.ZeroCelsius, "K");
        return units;
    }
}
