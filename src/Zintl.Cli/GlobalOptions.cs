using System.CommandLine;

namespace Zintl.Cli;

/// <summary>Options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<bool> Json { get; } = new("--json") { Description = "One JSON document on standard output, nothing else.", Recursive = true };

    public Option<string?> Data { get; } = new("--data") { Description = "Folder of the material library (else ZINTL_DATA, else the one that came with zintl).", Recursive = true };
}
