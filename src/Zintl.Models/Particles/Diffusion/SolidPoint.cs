namespace Zintl.Models.Particles.Diffusion;

/// <summary>A solid at one value of its parameter s: x [-], J [-], Phi [m2/s], and their derivatives with respect to s.</summary>
internal readonly record struct SolidPoint(double X, double XSlope, double Volume, double VolumeSlope, double Potential, double PotentialSlope);
