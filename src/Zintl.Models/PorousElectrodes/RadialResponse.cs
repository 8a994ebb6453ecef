using System.Numerics;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Shells that a rate at the surface fills, linearised: alpha C_r dy_r = dq_r - dq_(r-1), q_r the flux inwards through the outer face of shell r; through the
/// surface goes mesh.Total times the rate.
/// </summary>
internal static class RadialResponse
{
    /// <summary>What the last two shells extrapolate to the surface for a unit rate; the gradient at the surface is left to the caller.</summary>
    /// <param name="alpha">i omega, [1/s].</param>
    /// <param name="mesh">Shells of the unit particle.</param>
    /// <param name="capacity">C_r, shape [shells].</param>
    /// <param name="bySelf">dq_r/dy_r, shape [shells - 1], [1/s].</param>
    /// <param name="byNext">dq_r/dy_(r+1), shape [shells - 1], [1/s].</param>
    public static Complex Surface(Complex alpha, SphereMesh mesh, ReadOnlySpan<double> capacity, ReadOnlySpan<double> bySelf, ReadOnlySpan<double> byNext)
    {
        int last = mesh.Shells - 1;
        Complex coupling = Complex.Zero, pivot = Complex.Zero;
        for (int r = 0; r <= last; r++)
        {
            pivot = alpha * capacity[r] - (r < last ? bySelf[r] : 0);
            if (r > 0) pivot += byNext[r - 1] + bySelf[r - 1] * coupling;
            if (r < last) coupling = byNext[r] / pivot;
        }

        Complex outermost = mesh.Total / pivot;
        return (mesh.SurfaceWeightLast + mesh.SurfaceWeightBefore * coupling) * outermost;
    }
}
