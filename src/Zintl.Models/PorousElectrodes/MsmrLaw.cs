using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Multi-species, multi-reaction: y = U, x = Sum X_k/(1 + exp(f (U - U_k)/w_k)), M = -x (1 - x) f D (Verbrugge 2017, doi:10.1149/2.0341708jes).
/// </summary>
internal sealed class MsmrLaw(MsmrInsertion insertion) : IDiffusionLaw
{
    private const double LargestExponent = 200;
    private const double SmallestMobileShare = 1e-9;
    private const int InversionIterations = 30;
    private const double Accuracy = 1e-13;

    private readonly MsmrGallery[] galleries = [.. insertion.Galleries];

    public bool IsPotential => true;

    /// <summary>Six widths of the sharpest gallery at room temperature, [V].</summary>
    public double LongestStep { get; } = 6 * insertion.Galleries.Min(gallery => gallery.Width) * PhysicalConstants.Gas * 298.15 / PhysicalConstants.Faraday;

    public void Evaluate(Vector512<double> y, Vector512<double> temperature, out Vector512<double> x, out Vector512<double> xSlope, out Vector512<double> mobility, out Vector512<double> mobilitySlope)
    {
        Vector512<double> f = Vector512.Create(PhysicalConstants.Faraday / PhysicalConstants.Gas) / temperature;
        Content(y, f, out x, out xSlope);
        insertion.Diffusivity.Evaluate(x, temperature, out Vector512<double> d, out Vector512<double> dSlope, out _);
        Vector512<double> share = x * (Vector512<double>.One - x), floor = Vector512.Create(SmallestMobileShare);
        Vector512<double> shareSlope = Vectors.Select(share - floor, (Vector512<double>.One - x - x) * xSlope, Vector512<double>.Zero);
        share = Vectors.Max(share, floor);
        mobility = -share * f * d;
        mobilitySlope = -f * (shareSlope * d + share * dSlope * xSlope);
    }

    public Vector512<double> Invert(Vector512<double> x, Vector512<double> temperature, Vector512<double> guess)
    {
        Vector512<double> f = Vector512.Create(PhysicalConstants.Faraday / PhysicalConstants.Gas) / temperature, y = guess, limit = Vector512.Create(0.1);
        for (int i = 0; i < InversionIterations; i++)
        {
            Content(y, f, out Vector512<double> found, out Vector512<double> slope);
            Vector512<double> change = (x - found) / slope;
            y = Bound(y + Vectors.Max(Vectors.Min(change, limit), -limit));
            if (Vectors.Largest(Vector512.Abs(x - found)) < Accuracy) break;
        }

        return y;
    }

    public Vector512<double> Bound(Vector512<double> y) => Vectors.Max(Vectors.Min(y, Vector512.Create(6.0)), Vector512.Create(-2.0));

    private void Content(Vector512<double> y, Vector512<double> f, out Vector512<double> x, out Vector512<double> slope)
    {
        x = slope = Vector512<double>.Zero;
        Vector512<double> limit = Vector512.Create(LargestExponent), one = Vector512<double>.One;
        foreach (MsmrGallery gallery in galleries)
        {
            Vector512<double> width = f / Vector512.Create(gallery.Width);
            Vector512<double> e = Vectors.Exp(Vectors.Max(Vectors.Min(width * (y - Vector512.Create(gallery.Potential)), limit), -limit));
            Vector512<double> part = Vector512.Create(gallery.Occupancy) / (one + e);
            x += part;
            slope -= width * part * e / (one + e);
        }
    }
}
