using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
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
    private readonly string root;
    private readonly ConcurrentDictionary<string, Material> materials = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Phase?> phases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Electrolyte> electrolytes = new(StringComparer.Ordinal);
    private readonly Lazy<References> references;
    private readonly Lazy<Priors> priors;
    private readonly Lazy<Solvents> solvents;

    private MaterialLibrary(string dataRoot)
    {
        root = dataRoot;
        MaterialNames = [.. Directory.EnumerateDirectories(Path.Combine(root, "materials")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
        PhaseNames = Names("phases");
        ElectrolyteSlugs = Names("electrolytes");
        references = new(() => Complete(faults => ReadReferences(faults)));
        priors = new(() => Complete(faults => ReadPriors(faults)));
        solvents = new(() => Complete(faults => ReadSolvents(faults)));
    }

    /// <summary>Names of all materials, as their folders.</summary>
    public ImmutableArray<string> MaterialNames { get; }

    /// <summary>Names of all phases, as their files.</summary>
    public ImmutableArray<string> PhaseNames { get; }

    /// <summary>File names of all electrolytes: "1M-NaPF6-diglyme".</summary>
    public ImmutableArray<string> ElectrolyteSlugs { get; }

    public References References => references.Value;

    public Priors Priors => priors.Value;

    public Solvents Solvents => solvents.Value;

    /// <summary>Opens the library in a data folder.</summary>
    /// <exception cref="InputException">The folder is not a data folder.</exception>
    public static MaterialLibrary Load(string dataRoot)
    {
        string[] missing = [.. Folders.Where(folder => !Directory.Exists(Path.Combine(dataRoot, folder)))];
        if (missing.Length > 0)
            throw new InputException([.. missing.Select(folder => new InputFault(dataRoot, folder, "no such folder", "a data folder with materials, phases and electrolytes"))]);
        return new(dataRoot);
    }

    /// <summary>A material by name or alias, whatever its case, blanks and hyphens.</summary>
    /// <exception cref="InputException">No material has this name, or its files have faults; all of them.</exception>
    public Material Material(string name)
    {
        string key = MaterialNames.FirstOrDefault(known => known == name)
            ?? MaterialNames.FirstOrDefault(known => Nearest.Plain(known) == Nearest.Plain(name))
            ?? ByAlias(name)
            ?? throw new InputException(new InputFault("", "material", $"\"{name}\"", Nearest.Suggestion(name, MaterialNames)));
        return materials.GetOrAdd(key, _ => Complete(faults => ReadMaterial(key, faults)));
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
    public Phase Phase(string name) => Complete(faults => FindPhase(name, faults.In(""), "phase"))!;

    /// <summary>An electrolyte by name in any spelling: "1 M NaPF6 in diglyme", "1M NaPF6/G2".</summary>
    /// <exception cref="InputException">The name is not understood, no such electrolyte is in the library, or its file has faults.</exception>
    public Electrolyte Electrolyte(string name)
    {
        string slug = ElectrolyteName.TryParse(name, Solvents, out ElectrolyteName? parsed) ? parsed!.Slug : name;
        if (!ElectrolyteSlugs.Contains(slug))
            throw new InputException(new InputFault("", "electrolyte", $"\"{name}\"", Nearest.Suggestion(slug, ElectrolyteSlugs)));
        return electrolytes.GetOrAdd(slug, _ => Complete(faults => ReadElectrolyte(slug, faults)));
    }

    /// <summary>Reads every file of the library.</summary>
    /// <exception cref="InputException">The faults of all files.</exception>
    public LibraryContents LoadAll() => Complete(faults => new LibraryContents(
        [.. MaterialNames.Select(name => ReadMaterial(name, faults)).OfType<Material>()],
        [.. PhaseNames.Select(name => FindPhase(name, faults.In(""), "phase")).OfType<Phase>()],
        [.. ElectrolyteSlugs.Select(slug => ReadElectrolyte(slug, faults)).OfType<Electrolyte>()]))!;

    private static T Complete<T>(Func<FaultList, T?> read)
        where T : class
    {
        FaultList faults = new();
        T? result = read(faults);
        faults.ThrowIfAny();
        return result!;
    }

    private Material? ReadMaterial(string name, FaultList faults)
    {
        string file = Path.Combine("materials", name, "material.json");
        if (ReadFile(file, DataContext.Default.MaterialFile, faults) is not { } read) return null;
        FileFaults here = faults.In(file);
        CheckHead(read.Schema, MaterialReader.Schema, read.Name, name, here);
        return MaterialReader.Read(read, new(References, here), Priors, part => FindPhase(part, here, "$.sodiationPaths"));
    }

    private Phase? FindPhase(string name, FileFaults asked, string path)
    {
        if (phases.TryGetValue(name, out Phase? known)) return known;
        if (!PhaseNames.Contains(name))
        {
            asked.Add(path, $"unknown phase \"{name}\"", Nearest.Suggestion(name, PhaseNames));
            return null;
        }
        string file = Path.Combine("phases", name + ".json");
        Phase? phase = null;
        if (ReadFile(file, DataContext.Default.PhaseFile, asked.All) is { } read)
        {
            FileFaults here = asked.All.In(file);
            CheckHead(read.Schema, PhaseReader.Schema, read.Name, name, here);
            phase = PhaseReader.Read(read, new(References, here));
        }
        if (phase is not null) phases[name] = phase;
        return phase;
    }

    private Electrolyte? ReadElectrolyte(string slug, FaultList faults)
    {
        string file = Path.Combine("electrolytes", slug + ".json");
        if (ReadFile(file, DataContext.Default.ElectrolyteFile, faults) is not { } read) return null;
        FileFaults here = faults.In(file);
        CheckHead(read.Schema, ElectrolyteReader.Schema, slug, slug, here);
        return ElectrolyteReader.Read(read, slug, new(References, here), Solvents);
    }

    private References? ReadReferences(FaultList faults)
    {
        string file = Path.Combine(root, "references.bib");
        if (File.Exists(file)) return Materials.References.Parse(File.ReadAllText(file), faults.In("references.bib"));
        faults.Add("references.bib", "file", "nothing", "the bibliography");
        return null;
    }

    private Priors? ReadPriors(FaultList faults)
    {
        if (ReadFile("priors.json", DataContext.Default.PriorsFile, faults) is not { } read) return null;
        FileFaults here = faults.In("priors.json");
        CheckHead(read.Schema, "zintl.priors/1", "", "", here);
        EntryReader entries = new(References, here);
        Dictionary<string, Sourced> numbers = new(StringComparer.Ordinal);
        foreach ((string name, EntryFile entry) in read.Priors)
            if (entries.Entry(entry, null, $"$.priors.{name}") is { } number) numbers[name] = number.Number;
        return new(numbers);
    }

    private Solvents? ReadSolvents(FaultList faults)
    {
        if (ReadFile("solvents.json", DataContext.Default.SolventsFile, faults) is not { } read) return null;
        FileFaults here = faults.In("solvents.json");
        CheckHead(read.Schema, "zintl.solvents/1", "", "", here);
        EntryReader entries = new(References, here);
        return new(read.Solvents.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => new Solvent(pair.Key, pair.Value.Title, [.. pair.Value.Aliases], entries.Properties(pair.Value.Properties, $"$.solvents.{pair.Key}.properties")),
            StringComparer.Ordinal));
    }

    private T? ReadFile<T>(string file, JsonTypeInfo<T> type, FaultList faults)
        where T : class
    {
        string full = Path.Combine(root, file);
        if (File.Exists(full)) return StrictJson.Read(File.ReadAllBytes(full), type, faults.In(file));
        faults.Add(file, "file", "nothing", "a readable file");
        return null;
    }

    private static void CheckHead(string schema, string expectedSchema, string name, string expectedName, FileFaults faults)
    {
        if (schema != expectedSchema) faults.Add("$.schema", $"\"{schema}\"", expectedSchema);
        if (name != expectedName) faults.Add("$.name", $"\"{name}\"", $"\"{expectedName}\", as the file is called");
    }

    private string? ByAlias(string name) => MaterialNames.FirstOrDefault(known =>
        ReadFile(Path.Combine("materials", known, "material.json"), DataContext.Default.MaterialFile, new())?.Aliases.Exists(alias => Nearest.Plain(alias) == Nearest.Plain(name)) == true);

    private ImmutableArray<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(root, folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}
