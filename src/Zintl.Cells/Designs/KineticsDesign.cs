using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>Charge transfer j = j0 [exp(a f eta) - exp(-(1 - a) f eta)] with anodic coefficient a; j0 per area of the guest-free particle times its growth.</summary>
public sealed record KineticsDesign
{
    public required ExchangeCurrentForm Form { get; init; }

    /// <summary>The factor j00 of the form, [A/m2], of (x, T).</summary>
    public required Function2D ExchangeCurrentDensity { get; init; }

    /// <summary>Anodic transfer coefficient a, [-].</summary>
    public double TransferCoefficient { get; init; } = 0.5;

    /// <summary>Salt concentration at which j00 holds, [mol/m3].</summary>
    public double ReferenceConcentration { get; init; } = 1000;
}
