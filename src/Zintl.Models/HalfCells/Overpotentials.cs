using Zintl.Models.Kinetics;
using Zintl.Numerics.Fields;

namespace Zintl.Models.HalfCells;

/// <summary>The losses between the particle surface and the terminals, as they add to the voltage, [V]; I &gt; 0 sodiates, so all are negative then.</summary>
/// <remarks>Same terms, same order as on the physics page: reaction, film, electrolyte, counter electrode.</remarks>
public readonly record struct Overpotentials<TReal>(TReal Reaction, TReal Film, TReal Electrolyte, TReal Counter)
    where TReal : struct, IReal<TReal>
{
    public TReal Sum => Reaction + Film + Electrolyte + Counter;

    /// <summary>All terms at a current density.</summary>
    /// <param name="parameters">The cell.</param>
    /// <param name="current">i, current per electrode area, [A/m2].</param>
    /// <param name="areaRatio">True particle area over its sodium-free value, [-].</param>
    /// <param name="coatingResistance">Ionic resistance of the coating seen by its mean reaction, L/(3 kappa eps^b), [ohm m2].</param>
    public static Overpotentials<TReal> At(HalfCellParameters parameters, TReal current, TReal areaRatio, TReal coatingResistance)
    {
        TReal frt = TReal.From(parameters.Frt);
        TReal j = -current / (TReal.From(parameters.SpecificArea) * areaRatio);
        TReal reaction = AlloyReaction(parameters, j, frt);
        TReal film = j * TReal.From(parameters.Cell.FilmResistance.Value);
        TReal electrolyte = -current * (TReal.From(parameters.SeparatorResistance) + coatingResistance);
        return new(reaction, film, electrolyte, Sodium(parameters, current, frt));
    }

    private static TReal AlloyReaction(HalfCellParameters parameters, TReal j, TReal frt)
    {
        TReal exchange = TReal.From(parameters.ExchangeCurrentDensity);
        double anodic = parameters.Cell.TransferCoefficient.Value;
        return anodic == 0.5 ? ButlerVolmer.SymmetricOverpotential(j, exchange, frt) : ButlerVolmer.Overpotential(j, exchange, TReal.From(anodic), frt);
    }

    /// <summary>Sodium metal strips (i &gt; 0) above its equilibrium, which takes from the cell voltage.</summary>
    private static TReal Sodium(HalfCellParameters parameters, TReal current, TReal frt)
    {
        TReal reaction = ButlerVolmer.SymmetricOverpotential(current, TReal.From(parameters.Cell.SodiumExchangeCurrentDensity.Value), frt);
        return -(reaction + current * TReal.From(parameters.Cell.SodiumFilmResistance.Value));
    }
}
