namespace Zintl.Models.Particles.Diffusion;

/// <summary>One quadratic piece of a <see cref="TransportLaw"/>, in t = s - Start; <see cref="IsCorner"/> where it rounds a corner between two straight lines.</summary>
internal readonly record struct Piece(double Start, Quadratic X, Quadratic Volume, Quadratic Potential, bool IsCorner)
{
    public SolidPoint At(double t) => new(X.At(t), X.SlopeAt(t), Volume.At(t), Volume.SlopeAt(t), Potential.At(t), Potential.SlopeAt(t));
}
