using Zintl.Cells.Files.Fields;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Finds the active material that a file names.</summary>
internal static class ActiveHostResolver
{
    /// <summary>Null where it is unknown or the library cannot tell how it takes up sodium.</summary>
    public static ActiveHost? Resolve(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        if (HostResolver.Material(section, library, faults) is not { } material) return null;
        if (material.Paths.Length > 0) return HostResolver.Resolve(section, library, faults) is { } alloy ? new AlloyHost(alloy.Material, alloy.Path) : null;
        section.Refuse("it only for a material with sodiation paths", HostFields.Path);
        if (TabulatedHost.Of(material, library) is { } tabulated) return tabulated;
        string[] known = [.. library.MaterialNames.Where(name => library.Material(name) is { } other && (other.Paths.Length > 0 || TabulatedHost.Of(other, library) is not null))];
        faults.Add(section.PlaceOf(HostFields.Name), $"\"{material.Name}\" ({material.Title})", $"a material with a sodiation path, or with an open-circuit potential, sites and density: {string.Join(", ", known)}");
        return null;
    }
}
