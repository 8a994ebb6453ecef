namespace Zintl.Cells.Designs;

/// <summary>What holds the stack: with a stiffness the thickness of each electrode follows from the pressure instead of its g.</summary>
public sealed record MechanicalDesign
{
    /// <summary>Pressure at assembly, [Pa].</summary>
    public double InitialPressure { get; init; }

    /// <summary>Modulus of casing and fixture over the stack thickness, [Pa]; 0: constant pressure; infinite: rigid.</summary>
    public double FixtureModulus { get; init; }

    /// <summary>Drained modulus of the electrodes, [Pa]; infinite: they swell as if free.</summary>
    public double ElectrodeModulus { get; init; } = double.PositiveInfinity;

    /// <summary>Way the stack may grow before it meets the fixture, [m].</summary>
    public double Gap { get; init; }
}
