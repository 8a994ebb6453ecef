namespace Zintl.Materials;

/// <summary>The properties a data file may carry, each with its SI unit.</summary>
public static class PropertyCatalogue
{
    private static readonly Dictionary<string, string> SiUnits = new(StringComparer.Ordinal)
    {
        ["density"] = "kg/m3",
        ["tapDensity"] = "kg/m3",
        ["specificCapacity"] = "C/kg",
        ["voltage"] = "V",
        ["concentrationMaximum"] = "mol/m3",
        ["exchangedSodium"] = "-",
        ["volumeExpansion"] = "-",
        ["volumeRatio"] = "-",
        ["electronicConductivity"] = "S/m",
        ["sodiumDiffusivity"] = "m2/s",
        ["exchangeCurrentDensity"] = "A/m2",
        ["areaResistance"] = "ohm m2",
        ["activationEnergy"] = "J/mol",
        ["firstCycleEfficiency"] = "-",
        ["coulombicEfficiency"] = "-",
        ["criticalSize"] = "m",
        ["particleRadius"] = "m",
        ["specificSurface"] = "m2/kg",
        ["youngsModulus"] = "Pa",
        ["poissonRatio"] = "-",
        ["yieldStrength"] = "Pa",
        ["tensileStrength"] = "Pa",
        ["hardness"] = "Pa",
        ["fractureToughness"] = "Pa m0.5",
        ["meltingPoint"] = "K",
        ["boilingPoint"] = "K",
        ["flashPoint"] = "K",
        ["precipitationTemperature"] = "K",
        ["usableTemperature"] = "K",
        ["thickness"] = "m",
        ["arealMass"] = "kg/m2",
        ["porosity"] = "-",
        ["tortuosity"] = "-",
        ["ionicConductivity"] = "S/m",
        ["saltDiffusivity"] = "m2/s",
        ["transferenceNumber"] = "-",
        ["thermodynamicFactor"] = "-",
        ["viscosity"] = "Pa s",
        ["permittivity"] = "-",
        ["overpotential"] = "V",
    };

    public static IEnumerable<string> Names => SiUnits.Keys;

    /// <summary>SI unit of a property.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue does not know the property.</exception>
    public static string SiUnit(string property) => SiUnits[property];

    public static bool Knows(string property) => SiUnits.ContainsKey(property);
}
