using Zintl.Materials;
using Zintl.Numerics.Fields;

namespace Zintl.Models.Kinetics;

/// <summary>Temperature dependence of a rate constant.</summary>
public static class Arrhenius
{
    /// <summary>k(T)/k(T_ref) = exp[E/R (1/T_ref - 1/T)], [-].</summary>
    /// <param name="activationEnergy">E, [J/mol].</param>
    /// <param name="temperature">T, [K].</param>
    /// <param name="reference">T_ref, [K].</param>
    public static TReal Factor<TReal>(TReal activationEnergy, TReal temperature, TReal reference)
        where TReal : struct, IReal<TReal> =>
        TReal.Exp(activationEnergy / TReal.From(PhysicalConstants.Gas) * (TReal.One / reference - TReal.One / temperature));
}
