using Zintl.Numerics.Fields;

namespace Zintl.Models.Kinetics;

/// <summary>Charge transfer at an interface, j = j0 {exp(a f eta) - exp[-(1-a) f eta]}, with f = F/RT; j &gt; 0 desodiates.</summary>
/// <remarks>J. Newman, K. Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 8.</remarks>
public static class ButlerVolmer
{
    private const int Iterations = 8;

    /// <summary>Interfacial current density j, [A/m2].</summary>
    /// <param name="overpotential">eta = phi_s - phi_e - U, [V].</param>
    /// <param name="exchangeCurrentDensity">j0, [A/m2].</param>
    /// <param name="anodic">a, anodic transfer coefficient, [-], in (0, 1).</param>
    /// <param name="frt">f = F/RT, [1/V].</param>
    public static TReal CurrentDensity<TReal>(TReal overpotential, TReal exchangeCurrentDensity, TReal anodic, TReal frt)
        where TReal : struct, IReal<TReal>
    {
        TReal y = frt * overpotential;
        return exchangeCurrentDensity * (TReal.Exp(anodic * y) - TReal.Exp(-((TReal.One - anodic) * y)));
    }

    /// <summary>Overpotential at a = 1/2, eta = (2/f) asinh[j/(2 j0)], [V].</summary>
    /// <param name="currentDensity">j, [A/m2].</param>
    /// <param name="exchangeCurrentDensity">j0, [A/m2].</param>
    /// <param name="frt">f = F/RT, [1/V].</param>
    public static TReal SymmetricOverpotential<TReal>(TReal currentDensity, TReal exchangeCurrentDensity, TReal frt)
        where TReal : struct, IReal<TReal> =>
        TReal.From(2) * TReal.Asinh(currentDensity / (TReal.From(2) * exchangeCurrentDensity)) / frt;

    /// <summary>Overpotential eta that carries <paramref name="currentDensity"/> at any a, [V], by Newton from the Tafel branch.</summary>
    /// <param name="currentDensity">j, [A/m2].</param>
    /// <param name="exchangeCurrentDensity">j0, [A/m2].</param>
    /// <param name="anodic">a, [-], in (0, 1).</param>
    /// <param name="frt">f = F/RT, [1/V].</param>
    public static TReal Overpotential<TReal>(TReal currentDensity, TReal exchangeCurrentDensity, TReal anodic, TReal frt)
        where TReal : struct, IReal<TReal>
    {
        TReal cathodic = TReal.One - anodic;
        TReal ratio = currentDensity / exchangeCurrentDensity;
        TReal y = TReal.Asinh(ratio / TReal.From(2)) / TReal.Select(ratio, anodic, cathodic);
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            TReal forward = TReal.Exp(anodic * y);
            TReal backward = TReal.Exp(-(cathodic * y));
            y -= (forward - backward - ratio) / (anodic * forward + cathodic * backward);
        }

        return y / frt;
    }
}
