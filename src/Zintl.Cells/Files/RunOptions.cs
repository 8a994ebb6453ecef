namespace Zintl.Cells.Files;

/// <summary>How a run is computed and written.</summary>
/// <param name="OutputPeriod">Time between rows of steps that state none, [s]; null: as fine as the curve needs. Already in the protocol's steps.</param>
/// <param name="Tolerance">Relative error the integrator may make in a step, [-].</param>
public sealed record RunOptions(double? OutputPeriod, double Tolerance)
{
    public const double DefaultTolerance = 1e-4;
}
