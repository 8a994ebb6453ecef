using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Fick's law in the stoichiometry itself: M = D(x, T).</summary>
internal sealed class FickianLaw(Function2D diffusivity) : IDiffusionLaw
{
    public bool IsPotential => false;

    public double LongestStep => 0.2;

    public void Evaluate(Vector512<double> y, Vector512<double> temperature, out Vector512<double> x, out Vector512<double> xSlope, out Vector512<double> mobility, out Vector512<double> mobilitySlope)
    {
        x = y;
        xSlope = Vector512<double>.One;
        diffusivity.Evaluate(Vectors.Max(Vectors.Min(y, Vector512<double>.One), Vector512<double>.Zero), temperature, out mobility, out mobilitySlope, out _);
    }

    public Vector512<double> Invert(Vector512<double> x, Vector512<double> temperature, Vector512<double> guess) => x;

    public Vector512<double> Bound(Vector512<double> y) => y;
}
