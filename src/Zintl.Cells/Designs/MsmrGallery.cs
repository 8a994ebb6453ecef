namespace Zintl.Cells.Designs;

/// <summary>One gallery: x_k = X_k/(1 + exp(f (U - U_k)/w_k)).</summary>
/// <param name="Occupancy">X_k, [-].</param>
/// <param name="Potential">U_k, [V].</param>
/// <param name="Width">w_k, [-].</param>
/// <param name="ExchangeCurrentDensity">j0 of the gallery at unit occupancy, [A/m2].</param>
/// <param name="TransferCoefficient">Cathodic share as in the peer's form: j = j0 [exp((1-a) f eta) - exp(-a f eta)], [-].</param>
public sealed record MsmrGallery(double Occupancy, double Potential, double Width, double ExchangeCurrentDensity, double TransferCoefficient);
