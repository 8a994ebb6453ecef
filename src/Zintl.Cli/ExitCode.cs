namespace Zintl.Cli;

/// <summary>What the process tells its caller (docs/contracts.md).</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Fault = 1;
    public const int BadInput = 2;
    public const int NumericalFailure = 3;
    public const int Interrupted = 130;
}
