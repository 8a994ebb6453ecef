using System.Collections.Frozen;
using Zintl.Cells.Json;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.References;

/// <summary>
/// The numbers and functions of a parameters.json under the names of the other code, SI. What is missing or unfit becomes a fault and a harmless value, so that
/// all faults are found in one reading.
/// </summary>
internal sealed class ParameterFile
{
    private readonly FrozenDictionary<string, JsonPlace> scalars;
    private readonly FrozenDictionary<string, JsonPlace> functions;
    private readonly FunctionReader reader;
    private readonly FileFaults faults;

    private ParameterFile(JsonPlace root, string path, FileFaults faults)
    {
        this.faults = faults;
        scalars = Section(root, "scalars");
        functions = Section(root, "functions");
        reader = new FunctionReader(Path.GetDirectoryName(path)!, faults);
    }

    /// <summary>Every name there is.</summary>
    public IEnumerable<string> Names => scalars.Keys.Concat(functions.Keys);

    public static ParameterFile? Read(string path, FaultList all)
    {
        FileFaults own = all.In(path);
        return JsonFile.Read(path, own) is { } root ? new ParameterFile(root, path, own) : null;
    }

    /// <summary>A number that may be left out.</summary>
    public double Number(string name, double otherwise) => scalars.TryGetValue(name, out JsonPlace? place) ? place.Number(faults) : otherwise;

    public double Number(string name)
    {
        if (scalars.TryGetValue(name, out JsonPlace? place)) return place.Number(faults);
        Missing(name, "scalars", scalars.Keys);
        return 1;
    }

    /// <summary>A number in (0, most].</summary>
    public double Positive(string name, double most = double.MaxValue) =>
        Within(name, value => value > 0 && value <= most, most < double.MaxValue ? Invariant($"a number in (0, {most}]") : "a number above 0");

    /// <summary>A whole number from 1.</summary>
    public int Count(string name) => (int)Within(name, value => value is >= 1 and <= 1000 && value == Math.Floor(value), "a whole number from 1");

    public bool Has(string name) => scalars.ContainsKey(name) || functions.ContainsKey(name);

    /// <summary>A property that is a number, a constant or a table over one variable and maybe the temperature.</summary>
    public Function2D Function(string name, FunctionArgument argument)
    {
        if (scalars.TryGetValue(name, out JsonPlace? scalar)) return new ConstantFunction(scalar.Number(faults));
        return Find(name) is { } place ? reader.Property(place, argument) : new ConstantFunction(1);
    }

    public Function2D Function(string name, FunctionArgument argument, double otherwise) => Has(name) ? Function(name, argument) : new ConstantFunction(otherwise);

    /// <summary>k of an exchange current k sqrt(c_e c_s (c_max - c_s)), times a factor.</summary>
    public Function2D InsertionRate(string name, double factor) => Find(name) is { } place ? reader.InsertionRate(place, factor) : new ConstantFunction(1);

    public void Fault(string name, string found, string expected) => faults.Add($"$.{name}", found, expected);

    private JsonPlace? Find(string name)
    {
        if (functions.TryGetValue(name, out JsonPlace? place)) return place;
        Missing(name, "functions", functions.Keys.Concat(scalars.Keys));
        return null;
    }

    private double Within(string name, Func<double, bool> isFit, string expected)
    {
        double value = Number(name);
        if (isFit(value)) return value;
        faults.Add(scalars[name].Place, scalars[name].Shown, expected);
        return 1;
    }

    private void Missing(string name, string section, IEnumerable<string> known) =>
        faults.Add($"$.{section}", $"no \"{name}\"", $"that name (nearest: {Nearest.Suggestion(name, known)})");

    private FrozenDictionary<string, JsonPlace> Section(JsonPlace root, string key)
    {
        if (root.Member(key) is { Kind: JsonKind.Object } section) return section.Members.ToFrozenDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);
        faults.Add("$", $"no object \"{key}\"", $"\"{key}\" with the parameters by name");
        return FrozenDictionary<string, JsonPlace>.Empty;
    }
}
