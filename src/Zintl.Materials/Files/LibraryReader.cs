using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Zintl.Materials.Input;

namespace Zintl.Materials.Files;

/// <summary>
/// Reads the files of one data folder. Bibliography, priors and solvents are shared by all other files: they are read once, on first need, and their
/// faults are kept with them.
/// </summary>
internal sealed class LibraryReader
{
    private readonly string root;
    private readonly ConcurrentDictionary<string, Phase> phases = new(StringComparer.Ordinal);
    private readonly FaultList shared = new();
    private readonly Lazy<References> references;
    private readonly Lazy<Priors> priors;
    private readonly Lazy<Solvents> solvents;

    public LibraryReader(string root)
    {
        this.root = root;
        MaterialNames = Sorted(Directory.EnumerateDirectories(Path.Combine(root, "materials")));
        PhaseNames = Sorted(Directory.EnumerateFiles(Path.Combine(root, "phases"), "*.json"));
        ElectrolyteSlugs = Sorted(Directory.EnumerateFiles(Path.Combine(root, "electrolytes"), "*.json"));
        references = new(ReadReferences);
        priors = new(ReadPriors);
        solvents = new(ReadSolvents);
    }

    public ImmutableArray<string> MaterialNames { get; }

    public ImmutableArray<string> PhaseNames { get; }

    public ImmutableArray<string> ElectrolyteSlugs { get; }

    public References References => references.Value;

    public Priors Priors => priors.Value;

    public Solvents Solvents => solvents.Value;

    /// <summary>Runs a reading and throws everything that was wrong with the files it touched, shared ones included.</summary>
    /// <exception cref="InputException">There were faults.</exception>
    public T Complete<T>(Func<FaultList, T?> read)
        where T : class
    {
        FaultList faults = new();
        T? result = read(faults);
        faults.AddRange(shared);
        faults.ThrowIfAny();
        return result!;
    }

    public Material? ReadMaterial(string name, FaultList faults)
    {
        string file = $"materials/{name}/material.json";
        if (ReadFile(file, DataContext.Default.MaterialFile, faults) is not { } read) return null;
        FileFaults here = faults.In(file);
        CheckHead(read.Schema, MaterialReader.Schema, read.Name, name, here);
        return MaterialReader.Read(read, new(References, here), Priors, part => FindPhase(part, here, "$.sodiationPaths"));
    }

    public ImmutableArray<string> ReadAliases(string name) =>
        [.. ReadFile($"materials/{name}/material.json", DataContext.Default.MaterialFile, new())?.Aliases ?? []];

    /// <summary>A phase by name; a fault of the file that asked for it where there is none.</summary>
    public Phase? FindPhase(string name, FileFaults asked, string path)
    {
        if (phases.TryGetValue(name, out Phase? known)) return known;
        if (!PhaseNames.Contains(name))
        {
            asked.Add(path, $"unknown phase \"{name}\"", Nearest.Suggestion(name, PhaseNames));
            return null;
        }
        string file = $"phases/{name}.json";
        if (ReadFile(file, DataContext.Default.PhaseFile, asked.All) is not { } read) return null;
        FileFaults here = asked.All.In(file);
        CheckHead(read.Schema, PhaseReader.Schema, read.Name, name, here);
        Phase? phase = PhaseReader.Read(read, new(References, here));
        return phase is null ? null : phases.GetOrAdd(name, phase);
    }

    public Electrolyte? ReadElectrolyte(string slug, FaultList faults)
    {
        string file = $"electrolytes/{slug}.json";
        if (ReadFile(file, DataContext.Default.ElectrolyteFile, faults) is not { } read) return null;
        FileFaults here = faults.In(file);
        CheckHead(read.Schema, ElectrolyteReader.Schema, slug, slug, here);
        return ElectrolyteReader.Read(read, slug, new(References, here), Solvents);
    }

    /// <summary>One file as its contract says; null (and faults) where it is not there or not JSON.</summary>
    public T? ReadFile<T>(string file, JsonTypeInfo<T> type, FaultList faults)
        where T : class
    {
        string full = Path.Combine(root, file);
        if (File.Exists(full)) return StrictJson.Read(File.ReadAllBytes(full), type, faults.In(file));
        faults.Add(file, "file", "nothing", "a readable file");
        return null;
    }

    private References ReadReferences()
    {
        string file = Path.Combine(root, "references.bib");
        if (File.Exists(file)) return References.Parse(File.ReadAllText(file), shared.In("references.bib"));
        shared.Add("references.bib", "file", "nothing", "the bibliography");
        return new();
    }

    private Priors ReadPriors()
    {
        Dictionary<string, Sourced> numbers = new(StringComparer.Ordinal);
        if (ReadFile("priors.json", DataContext.Default.PriorsFile, shared) is { } read)
        {
            FileFaults here = shared.In("priors.json");
            CheckHead(read.Schema, "zintl.priors/1", "", "", here);
            EntryReader entries = new(References, here);
            foreach ((string name, EntryFile entry) in read.Priors)
                if (entries.Entry(entry, null, $"$.priors.{name}") is { } number) numbers[name] = number.Number;
        }
        foreach (string needed in Priors.NeededByPaths)
            if (numbers.TryAdd(needed, Sourced.Assumed(0, "missing"))) shared.Add("priors.json", "$.priors", "nothing usable", $"the prior \"{needed}\"");
        return new(numbers);
    }

    private Solvents ReadSolvents()
    {
        if (ReadFile("solvents.json", DataContext.Default.SolventsFile, shared) is not { } read) return new(ImmutableSortedDictionary<string, Solvent>.Empty);
        FileFaults here = shared.In("solvents.json");
        CheckHead(read.Schema, "zintl.solvents/1", "", "", here);
        EntryReader entries = new(References, here);
        return new(read.Solvents.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => new Solvent(pair.Key, pair.Value.Title, [.. pair.Value.Aliases], entries.Properties(pair.Value.Properties, $"$.solvents.{pair.Key}.properties")),
            StringComparer.Ordinal));
    }

    private static void CheckHead(string schema, string expectedSchema, string name, string expectedName, FileFaults faults)
    {
        if (schema != expectedSchema) faults.Add("$.schema", $"\"{schema}\"", expectedSchema);
        if (name != expectedName) faults.Add("$.name", $"\"{name}\"", $"\"{expectedName}\", as the file is called");
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> paths) =>
        [.. paths.Select(path => path.EndsWith(".json", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
