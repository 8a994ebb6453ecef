namespace Zintl.Materials.Input;

/// <summary>The faults of one file.</summary>
/// <param name="All">The list they go to.</param>
/// <param name="File">The file, as the user named it.</param>
public sealed record FileFaults(FaultList All, string File)
{
    public void Add(string path, string found, string expected) => All.Add(File, path, found, expected);
}
