using Zintl.Cells.Files.Fields;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Thickness and porosity of the separator: stated, of the named separator, else a prior.</summary>
internal sealed class SeparatorResolver
{
    public SeparatorResolver(SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        Material? known = section.Text(SeparatorFields.Name) is { } name ? Find(name, section, library, faults) : null;
        Thickness = section.Number(SeparatorFields.Thickness) ?? known?.Number("thickness") ?? CellPriors.SeparatorThickness;
        Porosity = section.Number(SeparatorFields.Porosity) ?? known?.Number("porosity") ?? CellPriors.SeparatorPorosity;
    }

    public Sourced Thickness { get; }

    public Sourced Porosity { get; }

    private static Material? Find(string name, SectionReader section, MaterialLibrary library, FileFaults faults)
    {
        try
        {
            Material material = library.Material(name);
            if (material.Class == MaterialClass.Separator) return material;
            faults.Add(section.PlaceOf(SeparatorFields.Name), $"\"{name}\" ({material.Title})", "a separator");
        }
        catch (InputException input)
        {
            LibraryFaults.Add(input, section.PlaceOf(SeparatorFields.Name), " or an object with thickness and porosity", faults);
        }

        return null;
    }
}
