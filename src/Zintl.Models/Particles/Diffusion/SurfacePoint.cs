namespace Zintl.Models.Particles.Diffusion;

/// <summary>A surface at a transport potential Phi.</summary>
/// <param name="Potential">U, [V].</param>
/// <param name="Slope">dU/dPhi, [V s/m2].</param>
/// <param name="Filling">0 where the solid is empty, 1 where it is full, beyond them outside its range, [-].</param>
internal readonly record struct SurfacePoint(double Potential, double Slope, double Filling);
