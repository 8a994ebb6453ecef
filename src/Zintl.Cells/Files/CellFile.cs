using Zintl.Cells.Files.Fields;
using Zintl.Cells.Files.Resolving;
using Zintl.Cells.Json;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>
/// Loads cell files ("zintl.cell/1", docs/guide/cell-files.md): JSON as people write it, with comments, trailing commas and units.
/// What a file does not state comes from the material library or from stated priors, and says so.
/// </summary>
public static class CellFile
{
    /// <summary>Loads and resolves a cell file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="library">The material library.</param>
    /// <exception cref="InputException">All faults of the file.</exception>
    public static CellSetup Load(string path, MaterialLibrary library)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path, library, name => File.ReadAllText(Path.Combine(Path.GetDirectoryName(path) ?? "", name)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new InputFault(path, "file", "no file that can be read", "a cell file"));
        }
    }

    /// <summary>Resolves the text of a cell file.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="library">The material library.</param>
    /// <param name="readFile">Text of a drive cycle's file, see <see cref="Protocols.ProtocolOptions.ReadFile"/>; null: drive cycles are refused.</param>
    /// <exception cref="InputException">All faults of the text.</exception>
    public static CellSetup Parse(ReadOnlySpan<byte> utf8, string file, MaterialLibrary library, Func<string, string>? readFile = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        FaultList faults = new();
        FileFaults here = faults.In(file);
        JsonPlace? document = JsonTree.Read(utf8, here);
        faults.ThrowIfAny();
        SectionReader root = new(document, RootFields.Root, here);
        CellSetup? setup = ModelChoice.IsOneParticle(root) ? new HalfCellResolver(root, library, here, readFile).Resolve() : new DesignResolver(root, library, here, readFile).Resolve();
        faults.ThrowIfAny();
        return setup!;
    }
}
