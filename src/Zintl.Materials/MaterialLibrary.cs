using System.Collections.Concurrent;
using System.Collections.Immutable;
using Zintl.Materials.Files;
using Zintl.Materials.Input;

namespace Zintl.Materials;

/// <summary>
/// The library of materials, phases, electrolytes and references under one data folder. Opening it lists names only; a file is read when it is asked for,
/// so that a simulation pays for the materials it uses. Safe to use from several threads.
/// </summary>
public sealed class MaterialLibrary
{
    private static readonly string[] Folders = ["materials", "phases", "electrolytes"];
    private readonly ConcurrentDictionary<string, Material> materials = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Electrolyte> electrolytes = new(StringComparer.Ordinal);

    private MaterialLibrary(LibraryReader reader) => Reader = reader;

    /// <summary>Names of all materials, as their folders.</summary>
    public ImmutableArray<string> MaterialNames => Reader.MaterialNames;

    /// <summary>Names of all phases, as their files.</summary>
    public ImmutableArray<string> PhaseNames => Reader.PhaseNames;

    /// <summary>File names of all electrolytes: "1M-NaPF6-diglyme".</summary>
    public ImmutableArray<string> ElectrolyteSlugs => Reader.ElectrolyteSlugs;

    public References References => Reader.References;

    public Priors Priors => Reader.Priors;

    public Solvents Solvents => Reader.Solvents;

    internal LibraryReader Reader { get; }

    /// <summary>Opens the library in a data folder.</summary>
    /// <exception cref="InputException">The folder is not a data folder.</exception>
    public static MaterialLibrary Load(string dataRoot)
    {
        string[] missing = [.. Folders.Where(folder => !Directory.Exists(Path.Combine(dataRoot, folder)))];
        if (missing.Length > 0)
            throw new InputException([.. missing.Select(folder => new InputFault(dataRoot, folder, "no such folder", "a data folder with materials, phases and electrolytes"))]);
        return new(new LibraryReader(dataRoot));
    }

    /// <summary>A material by name or alias, whatever its case, blanks and hyphens.</summary>
    /// <exception cref="InputException">No material has this name, or its files have faults; all of them.</exception>
    public Material Material(string name)
    {
        string plain = Nearest.Plain(name);
        string key = MaterialNames.FirstOrDefault(known => known == name)
            ?? MaterialNames.FirstOrDefault(known => Nearest.Plain(known) == plain)
            ?? MaterialNames.FirstOrDefault(known => Reader.ReadAliases(known).Any(alias => Nearest.Plain(alias) == plain))
            ?? throw new InputException(new InputFault("", "material", $"\"{name}\"", Nearest.Suggestion(name, MaterialNames)));
        return materials.GetOrAdd(key, _ => Reader.Complete(faults => Reader.ReadMaterial(key, faults)));
    }

    /// <summary>A material that has a sodiation path.</summary>
    /// <exception cref="InputException">As <see cref="Material"/>, or the material is no host.</exception>
    public Material Host(string name)
    {
        Material material = Material(name);
        return material.Paths.Length > 0
            ? material
            : throw new InputException(new InputFault("", "host", $"\"{name}\" ({material.Title})", "a material with a sodiation path"));
    }

    /// <summary>A phase by its exact name.</summary>
    /// <exception cref="InputException">No phase has this name, or its file has faults.</exception>
    public Phase Phase(string name) => Reader.Complete(faults => Reader.FindPhase(name, faults.In(""), "phase"));

    /// <summary>An electrolyte by name in any spelling: "1 M NaPF6 in diglyme", "1M NaPF6/G2".</summary>
    /// <exception cref="InputException">The name is not understood, no such electrolyte is in the library, or its file has faults.</exception>
    public Electrolyte Electrolyte(string name)
    {
        string slug = ElectrolyteName.TryParse(name, Solvents, out ElectrolyteName? parsed) ? parsed!.Slug : name;
        if (!ElectrolyteSlugs.Contains(slug))
            throw new InputException(new InputFault("", "electrolyte", $"\"{name}\"", Nearest.Suggestion(slug, ElectrolyteSlugs)));
        return electrolytes.GetOrAdd(slug, _ => Reader.Complete(faults => Reader.ReadElectrolyte(slug, faults)));
    }

    /// <summary>A number of an electrolyte at room temperature or, where no source gives it, its prior; the conductivity prior depends on the class.</summary>
    /// <exception cref="KeyNotFoundException">Neither the electrolyte nor the priors know the property.</exception>
    public Sourced Number(Electrolyte electrolyte, string property) =>
        electrolyte.Number(property) ?? Priors[property == "ionicConductivity" ? electrolyte.Class + "Conductivity" : property];

    /// <summary>A number of a material at room temperature or, where no source gives it, its prior.</summary>
    /// <exception cref="KeyNotFoundException">Neither the material nor the priors know the property.</exception>
    public Sourced Number(Material material, string property) => material.Number(property) ?? Priors[property];

    /// <summary>The references that a material's numbers rest on, in order of their keys.</summary>
    public IEnumerable<Reference> Cited(Material material) => material.Sources.Select(References.Find).OfType<Reference>();

    /// <summary>Reads every file of the library.</summary>
    /// <exception cref="InputException">The faults of all files.</exception>
    public LibraryContents LoadAll() => Reader.Complete(faults => new LibraryContents(
        [.. MaterialNames.Select(name => Reader.ReadMaterial(name, faults)).OfType<Material>()],
        [.. PhaseNames.Select(name => Reader.FindPhase(name, faults.In(""), "phase")).OfType<Phase>()],
        [.. ElectrolyteSlugs.Select(slug => Reader.ReadElectrolyte(slug, faults)).OfType<Electrolyte>()]));

    /// <summary>For each property with more than one source, how far the others lie from the preferred one.</summary>
    /// <exception cref="InputException">The faults of all files.</exception>
    public ImmutableArray<SourceRatio> SourceRatios()
    {
        LibraryContents all = LoadAll();
        IEnumerable<(string Subject, Property Property)> properties =
        [
            .. all.Materials.SelectMany(material => material.Properties.Select(property => (material.Name, property))),
            .. all.Materials.SelectMany(material => material.Paths.SelectMany(path => path.Published.Select(property => ($"{material.Name}, {path.Name}", property)))),
            .. all.Phases.Select(phase => (phase.Name, phase.MolarVolume)),
            .. all.Electrolytes.SelectMany(electrolyte => electrolyte.Properties.Select(property => (electrolyte.Name, property))),
        ];
        return [.. properties.SelectMany(item => SourceRatio.Of(item.Subject, item.Property))];
    }
}
