namespace Zintl.Materials;

/// <summary>Exact constants of the SI (2019).</summary>
public static class PhysicalConstants
{
    /// <summary>Charge of one mole of elementary charges, F, [C/mol].</summary>
    public const double Faraday = 96485.33212331001;

    /// <summary>Molar gas constant, R, [J/(mol K)].</summary>
    public const double Gas = 8.31446261815324;

    /// <summary>Avogadro constant, [1/mol].</summary>
    public const double Avogadro = 6.02214076e23;

    /// <summary>Zero of the Celsius scale, [K].</summary>
    public const double ZeroCelsius = 273.15;

    /// <summary>One mAh/g, [C/kg].</summary>
    public const double MilliampereHourPerGram = 3600.0;
}
