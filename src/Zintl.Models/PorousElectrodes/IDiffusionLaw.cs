using System.Runtime.Intrinsics;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Content and mobility of a diffusing solid in a variable y, eight points at a time: the flux towards the centre is M dy/dr.</summary>
internal interface IDiffusionLaw
{
    /// <summary>True where y is the open-circuit potential, [V]; false where it is the stoichiometry, [-].</summary>
    bool IsPotential { get; }

    /// <summary>Largest change of y in one iteration: content must not turn round within it.</summary>
    double LongestStep { get; }

    /// <summary>Stoichiometry x and signed mobility M [m2/s per unit of y], with their derivatives.</summary>
    void Evaluate(Vector512<double> y, Vector512<double> temperature, out Vector512<double> x, out Vector512<double> xSlope, out Vector512<double> mobility, out Vector512<double> mobilitySlope);

    /// <summary>y of a stoichiometry, from a guess near by.</summary>
    Vector512<double> Invert(Vector512<double> x, Vector512<double> temperature, Vector512<double> guess);

    /// <summary>y kept within what the law can take.</summary>
    Vector512<double> Bound(Vector512<double> y);
}
