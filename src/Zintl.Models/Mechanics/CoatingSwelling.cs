using Zintl.Numerics.Fields;

namespace Zintl.Models.Mechanics;

/// <summary>
/// How the swelling beta = J - 1 of the particles shares between thickness and pores of a coating held by its foil, closed form of the solids balance
/// with one swelling coefficient g (0: pores give way, 1: they keep their volume, above 1: they open).
/// </summary>
/// <remarks>P. M. Gomadam, J. W. Weidner, J. Electrochem. Soc. 153 (2006) A179, doi:10.1149/1.2136087; docs/physics/3-half-cell.md.</remarks>
public static class CoatingSwelling
{
    /// <summary>J_e = L/L0 = 1 + g eps_a0 beta, [-].</summary>
    /// <param name="swelling">beta = J - 1 of the active material, [-].</param>
    /// <param name="coefficient">g, [-].</param>
    /// <param name="activeFraction">eps_a0, volume fraction of active material as assembled, [-].</param>
    public static TReal ThicknessRatio<TReal>(TReal swelling, TReal coefficient, TReal activeFraction)
        where TReal : struct, IReal<TReal> =>
        TReal.One + coefficient * activeFraction * swelling;

    /// <summary>eps = [eps_0 - (1 - g) eps_a0 beta]/J_e, [-]; zero or less where the pores have closed.</summary>
    /// <param name="swelling">beta, [-].</param>
    /// <param name="coefficient">g, [-].</param>
    /// <param name="activeFraction">eps_a0, [-].</param>
    /// <param name="porosity">eps_0, pore fraction as assembled, [-].</param>
    public static TReal Porosity<TReal>(TReal swelling, TReal coefficient, TReal activeFraction, TReal porosity)
        where TReal : struct, IReal<TReal> =>
        (porosity - (TReal.One - coefficient) * activeFraction * swelling) / ThicknessRatio(swelling, coefficient, activeFraction);
}
