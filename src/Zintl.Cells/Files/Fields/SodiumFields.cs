namespace Zintl.Cells.Files.Fields;

/// <summary>The counter electrode.</summary>
internal static class SodiumFields
{
    public static readonly NumberField ExchangeCurrentDensity =
        new("exchangeCurrentDensity", "Exchange current density of the sodium metal per electrode area.", "mA/cm2", Interval.Positive(1e4));
    public static readonly NumberField FilmResistance = new("filmResistance", "Resistance of the film on the sodium metal.", "ohm cm2", new(0.0, 1e6));

    public static readonly SectionField Sodium = new("sodium", "The sodium counter electrode.", [ExchangeCurrentDensity, FilmResistance]);
}
