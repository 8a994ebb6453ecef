namespace Zintl.Cells.Files.Fields;

/// <summary>Charge transfer and diffusion of the alloy.</summary>
internal static class KineticsFields
{
    public static readonly NumberField ExchangeCurrentDensity =
        new("exchangeCurrentDensity", "Exchange current density of the alloy per true area at the reference temperature.", "A/m2", Interval.Positive(1e6));
    public static readonly NumberField TransferCoefficient = new("transferCoefficient", "Anodic transfer coefficient.", "-", new(0.0, 1.0, LowOpen: true, HighOpen: true));
    public static readonly NumberField ActivationEnergy = new("activationEnergy", "Activation energy of charge transfer.", "kJ/mol", new(0.0, 200.0));
    public static readonly NumberField DiffusionActivationEnergy = new("diffusionActivationEnergy", "Activation energy of diffusion in the alloy.", "kJ/mol", new(0.0, 200.0));
    public static readonly NumberField FilmResistance = new("filmResistance", "Resistance of the film on the particles, per true area.", "ohm cm2", new(0.0, 1e8));
    public static readonly NumberField ReferenceTemperature =
        new("referenceTemperature", "Temperature at which kinetic constants and diffusivities hold; the default is 25 degC.", "degC", new(-70.0, 100.0));

    public static readonly SectionField Kinetics = new("kinetics", "Numbers in place of the library's and the priors.",
        [ExchangeCurrentDensity, TransferCoefficient, ActivationEnergy, DiffusionActivationEnergy, FilmResistance, ReferenceTemperature]);
}
