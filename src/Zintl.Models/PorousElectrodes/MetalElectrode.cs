using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;

namespace Zintl.Models.PorousElectrodes;

/// <summary>The metal counter electrode at phi_s = 0: it strips at I = j0 2 sinh(f eta/2) under a film.</summary>
internal static class MetalElectrode
{
    /// <summary>eta + I R_film, [V].</summary>
    /// <param name="metal">Its kinetics.</param>
    /// <param name="current">[A/m2], discharge positive.</param>
    /// <param name="salt">c_e at the metal, [mol/m3].</param>
    /// <param name="temperature">[K].</param>
    public static Line Overpotential(MetalDesign metal, Line current, Line salt, double temperature)
    {
        metal.ExchangeCurrentDensity.Evaluate(Vector512.Create(salt.Value), Vector512.Create(temperature), out Vector512<double> exchange, out Vector512<double> slope, out _);
        double volts = 2 * PhysicalConstants.Gas * temperature / PhysicalConstants.Faraday, j0 = exchange[0], u = current.Value / (2 * j0), root = Math.Sqrt(1 + u * u);
        Line ratio = 1 / (2 * j0) * current - u / j0 * salt.Through(0, slope[0]);
        return (volts * ratio).Through(volts * Math.Asinh(u), 1 / root) + metal.FilmResistance * current;
    }
}
