namespace Zintl.Simulation.Engine;

/// <summary>How one protocol step of a cell design ended.</summary>
/// <param name="Name">Name of the event.</param>
/// <param name="Detail">One sentence with numbers; of a failure its cause.</param>
/// <param name="Stops">True where the protocol cannot go on.</param>
/// <param name="Remedy">Of a failure, what may help.</param>
internal readonly record struct StepEnding(string Name, string Detail, bool Stops, string? Remedy = null)
{
    public const string FailedName = "failed";

    public const string InterruptedName = "interrupted";
}
