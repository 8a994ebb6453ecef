using Zintl.Numerics.Fields;

namespace Zintl.Models.Electrolyte;

/// <summary>Ionic resistance of a soaked porous layer without concentration gradients.</summary>
public static class OhmicResistance
{
    /// <summary>R = L/(kappa eps^b), [ohm m2].</summary>
    /// <param name="thickness">L, [m].</param>
    /// <param name="conductivity">kappa of the free electrolyte, [S/m].</param>
    /// <param name="porosity">eps, [-], in (0, 1].</param>
    /// <param name="bruggeman">b, [-].</param>
    public static TReal Layer<TReal>(TReal thickness, TReal conductivity, TReal porosity, TReal bruggeman)
        where TReal : struct, IReal<TReal> =>
        thickness / (conductivity * TReal.Exp(bruggeman * TReal.Log(porosity)));
}
