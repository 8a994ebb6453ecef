using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>Fickian diffusion along a smooth open-circuit potential.</summary>
public sealed record FickianInsertion : InsertionDesign
{
    /// <summary>Concentration at stoichiometry 1, [mol/m3].</summary>
    public required double MaximumConcentration { get; init; }

    public required double InitialStoichiometry { get; init; }

    /// <summary>U of (x, T) at the reference temperature, [V]; <see cref="EntropicChange"/> is added.</summary>
    public required Function2D OpenCircuitPotential { get; init; }

    /// <summary>dU/dT of (x, T), [V/K].</summary>
    public Function2D EntropicChange { get; init; } = new ConstantFunction(0);

    /// <summary>D of (x, T), [m2/s].</summary>
    public required Function2D Diffusivity { get; init; }

    /// <summary>Volume ratio J of (x, T), [-]; constant 1 for a rigid particle.</summary>
    public Function2D VolumeRatio { get; init; } = new ConstantFunction(1);
}
