using System.Collections.Immutable;
using Zintl.Cells.Json;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;
using static System.FormattableString;

namespace Zintl.Cells.References;

/// <summary>Reads one case: its JSON file, the curve beside it and the parameters it names.</summary>
internal sealed class CaseReader(string path, string name, FaultList all)
{
    private const string SensitivityPrefix = "dV_dln_";
    private readonly FileFaults faults = all.In(path);

    public ReferenceCase? Read()
    {
        string curveFile = Path.ChangeExtension(path, ".csv");
        if (!File.Exists(curveFile)) return NotRun("no curve beside it");
        if (JsonFile.Read(path, faults) is not { } root) return null;
        if (root.Member("setup") is not { Kind: JsonKind.Object } place) return NotRun("no setup of a cell in it");
        CaseSetup setup = CaseSetup.Read(place, faults);
        if (setup.Unknown is { } unknown) return NotRun($"the engine does not know \"{unknown}\"") with { Model = setup.Words };
        if (root.Member("profile") is not null) return NotRun("the engine takes drive cycles as steps, not as a \"profile\"") with { Model = setup.Words };
        return ReferenceTable.Read(curveFile, all) is { } curve ? Read(root, setup, curve) : null;
    }

    /// <summary>The columns "dV_dln_..." stand in the order of the parameters.</summary>
    private ImmutableArray<ReferenceSensitivity> Sensitivities(JsonPlace root, ReferenceTable curve)
    {
        string[] columns = [.. curve.Names.Where(column => column.StartsWith(SensitivityPrefix, StringComparison.Ordinal))];
        string[] parameters = [.. root.Member("parameters")?.Members.Select(member => member.Key) ?? []];
        if (columns.Length != parameters.Length) faults.Add(root.Place, Invariant($"{parameters.Length} \"parameters\" for {columns.Length} columns {SensitivityPrefix}..."), "one for each, in order");
        JsonPlace? differences = root.Member("relative_difference_to_forward_sensitivities");
        return [.. columns.Zip(parameters, (column, parameter) => new ReferenceSensitivity(column, parameter, differences?.Number(column[SensitivityPrefix.Length..], faults) ?? 0))];
    }

    private static ReferenceCaseKind KindOf(ReferenceTable curve)
    {
        if (curve.Has("frequency_Hz") && curve.Has("Z_re_ohm") && curve.Has("Z_im_ohm")) return ReferenceCaseKind.Impedance;
        if (!curve.Has("time_s")) return ReferenceCaseKind.Other;
        if (curve.Names.Any(column => column.StartsWith(SensitivityPrefix, StringComparison.Ordinal))) return ReferenceCaseKind.Sensitivities;
        return curve.Has("voltage_V") ? ReferenceCaseKind.Voltage : ReferenceCaseKind.Other;
    }

    private ReferenceCase? Read(JsonPlace root, CaseSetup setup, ReferenceTable curve)
    {
        ReferenceCaseKind kind = KindOf(curve);
        if (kind == ReferenceCaseKind.Other) return NotRun("no columns to compare with") with { Model = setup.Words };
        if (root.Text("parameter_file", faults) is not { } file)
        {
            faults.Add(root.Place, "no \"parameter_file\"", "the parameter file, from the folder of the case");
            return null;
        }

        string parameterFile = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, file));
        int before = all.Count;
        Protocol? protocol = kind == ReferenceCaseKind.Impedance ? null : Steps(root, setup.Repeat, Spacing(curve));
        if (ParameterFile.Read(parameterFile, all) is not { } parameters) return null;
        ReferenceCase read = new()
        {
            Name = name,
            Model = setup.Words,
            Kind = kind,
            Design = DesignReader.Read(name, parameters, setup),
            Protocol = protocol,
            Curve = curve,
            HalfMeshDifference = root.Member("half_mesh_difference_mV")?.Number("worst", faults) / 1000,
            Sensitivities = kind == ReferenceCaseKind.Sensitivities ? Sensitivities(root, curve) : [],
        };
        return all.Count == before ? read : null;
    }

    /// <summary>Time between the first rows: a run with rows as dense as the curve's meets them without interpolation wherever steps begin at the same time.</summary>
    private static double? Spacing(ReferenceTable curve) => curve.Rows > 1 && curve["time_s"] is [var first, var second, ..] && second > first ? second - first : null;

    private Protocol? Steps(JsonPlace root, int repeat, double? period)
    {
        if (root.Member("steps") is not { Kind: JsonKind.List, Items.Length: > 0 } list)
        {
            faults.Add(root.Place, "no steps", "\"steps\" in the protocol language");
            return null;
        }

        ImmutableArray<ProtocolPart> parts = [.. list.Items.Select(item => new StepText(item.Text, item.Place))];
        try
        {
            return ProtocolParser.Parse(repeat == 1 ? parts : [new StepRepeat(repeat, parts, list.Place)], new ProtocolOptions(Period: period, ReadFile: file => File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, file))));
        }
        catch (InputException input)
        {
            foreach (InputFault fault in input.Faults) faults.Add(fault.Path, fault.Found, fault.Expected);
            return null;
        }
    }

    private ReferenceCase NotRun(string reason) => new() { Name = name, Kind = ReferenceCaseKind.Other, NotRun = reason };
}
