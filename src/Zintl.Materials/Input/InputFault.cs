namespace Zintl.Materials.Input;

/// <summary>One thing wrong with what a user wrote.</summary>
/// <param name="File">The file, as the user named it; empty for the command line.</param>
/// <param name="Path">Where in it: a JSON path ("$.electrode.radius"), a line ("line 12"), a protocol step.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there, with the nearest known name where a word is unknown.</param>
public sealed record InputFault(string File, string Path, string Found, string Expected)
{
    public override string ToString() => $"{File}: {Path}: found {Found}, expected {Expected}";
}
