using Zintl.Cells.Files.Fields;
using Zintl.Materials;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Charge transfer and its temperatures: stated, of the material, else priors.</summary>
internal sealed class KineticsResolver
{
    private const double RoomTemperature = 298.15;

    public KineticsResolver(SectionReader section, Material? material, MaterialLibrary library)
    {
        StatedExchangeCurrentDensity = section.Number(KineticsFields.ExchangeCurrentDensity);
        ExchangeCurrentDensity = StatedExchangeCurrentDensity ?? material?.Number("exchangeCurrentDensity") ?? library.Priors["exchangeCurrentDensity"];
        TransferCoefficient = section.Number(KineticsFields.TransferCoefficient) ?? CellPriors.TransferCoefficient;
        ActivationEnergy = section.Number(KineticsFields.ActivationEnergy)
            ?? material?.Number("activationEnergy", "charge transfer") ?? library.Priors["chargeTransferActivationEnergy"];
        DiffusionActivationEnergy = section.Number(KineticsFields.DiffusionActivationEnergy) ?? library.Priors["solidDiffusionActivationEnergy"];
        FilmResistance = section.Number(KineticsFields.FilmResistance) ?? library.Priors["filmResistance"];
        ReferenceTemperature = section.Number(KineticsFields.ReferenceTemperature)?.Value ?? RoomTemperature;
    }

    /// <summary>[A/m2]; null where the file states none.</summary>
    public Sourced? StatedExchangeCurrentDensity { get; }

    /// <summary>[A/m2].</summary>
    public Sourced ExchangeCurrentDensity { get; }

    /// <summary>Anodic, [-].</summary>
    public Sourced TransferCoefficient { get; }

    /// <summary>Of charge transfer, [J/mol].</summary>
    public Sourced ActivationEnergy { get; }

    /// <summary>[J/mol].</summary>
    public Sourced DiffusionActivationEnergy { get; }

    /// <summary>[ohm m2].</summary>
    public Sourced FilmResistance { get; }

    /// <summary>[K].</summary>
    public double ReferenceTemperature { get; }
}
