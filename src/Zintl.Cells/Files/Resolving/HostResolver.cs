using Zintl.Cells.Files.Fields;
using Zintl.Cells.Text;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files.Resolving;

/// <summary>The alloy of the library and the sodiation path that is asked for.</summary>
internal static class HostResolver
{
    /// <summary>The material itself, whether it has a path or not; null where it is unknown.</summary>
    public static Material? Material(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        if (section.Text(HostFields.Name) is not { } name) return null;
        try
        {
            return library.Material(name);
        }
        catch (InputException input)
        {
            LibraryFaults.Add(input, section.PlaceOf(HostFields.Name), "", faults);
            return null;
        }
    }

    /// <summary>Null where the host or its path is unknown.</summary>
    public static (Material Material, SodiationPath Path)? Resolve(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        (string? name, string? path) = (section.Text(HostFields.Name), section.Text(HostFields.Path));
        if (name is null) return null;
        try
        {
            Material host = library.Host(name);
            if (path is null) return (host, host.Path);
            if (host.Paths.FirstOrDefault(choice => choice.Name == path) is { } chosen) return (host, chosen.Path);
            string[] known = [.. host.Paths.Select(choice => choice.Name)];
            faults.Add(section.PlaceOf(HostFields.Path), $"\"{path}\"", $"one of {string.Join(", ", known)}{Spelling.Hint(path, known)}");
        }
        catch (InputException input)
        {
            LibraryFaults.Add(input, section.PlaceOf(HostFields.Name), "", faults);
        }

        return null;
    }
}
