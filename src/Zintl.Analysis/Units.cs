namespace Zintl.Analysis;

/// <summary>From SI to what battery people print: multiply by these.</summary>
internal static class Units
{
    /// <summary>[C/kg] to [mAh/g].</summary>
    public const double MilliampereHourPerGram = 1 / 3600.0;

    /// <summary>[C/m2] to [mAh/cm2].</summary>
    public const double MilliampereHourPerSquareCentimetre = 1 / 36000.0;

    /// <summary>[C/m3] to [mAh/cm3].</summary>
    public const double MilliampereHourPerCubicCentimetre = 1 / 3.6e6;

    /// <summary>[C] to [mAh].</summary>
    public const double MilliampereHour = 1 / 3.6;

    /// <summary>[J/kg] to [Wh/kg].</summary>
    public const double WattHourPerKilogram = 1 / 3600.0;

    /// <summary>[C] to [Ah] and [J] to [Wh].</summary>
    public const double PerHour = 1 / 3600.0;
}
