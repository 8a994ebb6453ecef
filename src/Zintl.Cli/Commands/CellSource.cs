using System.Collections.Immutable;
using Zintl.Cells.Bpx;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Cells.References;
using Zintl.Materials.Input;

namespace Zintl.Cli.Commands;

/// <summary>A cell as the equations need it, from whichever file carries one: BPX, or a case of a reference folder. A new kind of file is one line in <see cref="Load"/>.</summary>
/// <param name="Design">The cell.</param>
/// <param name="Protocol">What the file does with it; null where it says nothing.</param>
/// <param name="Warnings">What was assumed on reading.</param>
internal sealed record CellSource(CellDesign Design, Protocol? Protocol, ImmutableArray<string> Warnings)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">All faults of the file.</exception>
    public static CellSource Load(string path) => IsCase(path) ? OfCase(path) : OfBpx(BpxFile.Load(path));

    private static CellSource OfBpx(BpxCell cell) => new(cell.Design, null, cell.Warnings);

    /// <summary>Cases of reference folders have their curve beside them.</summary>
    private static bool IsCase(string path) => File.Exists(path) && File.Exists(Path.ChangeExtension(path, ".csv"));

    private static CellSource OfCase(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!, root = Path.GetDirectoryName(folder) ?? folder, name = $"{Path.GetFileName(folder)}/{Path.GetFileNameWithoutExtension(path)}";
        ReferenceCase? found = ReferenceFolder.Read(root, name).FirstOrDefault();
        return found?.Design is { } design
            ? new CellSource(design, found.Protocol, [])
            : throw new InputException(new InputFault(path, "setup", found?.NotRun ?? "no cell", "a case with parameters and a setup that the engine knows"));
    }
}
