using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>All that decides the bits of a run: program, model, state layout, design, protocol and options, as named lines.</summary>
internal sealed class RunInputs
{
    private const int ShownDifferences = 12;

    private readonly List<KeyValuePair<string, string>> lines;

    private RunInputs(List<KeyValuePair<string, string>> lines) => this.lines = lines;

    public static RunInputs Of(CellDesign design, Protocol protocol, SimulationOptions options, ICellModel model)
    {
        List<KeyValuePair<string, string>> all =
        [
            new("program", Program()),
            new("model", $"{model.GetType().Name} {design.Model}"),
            new("state layout", model.Layout),
            new("options.RelativeTolerance", options.RelativeTolerance.ToString(CultureInfo.InvariantCulture)),
            new("options.RowsPerHalfCycle", options.RowsPerHalfCycle.ToString(CultureInfo.InvariantCulture)),
        ];
        InputDescription.Add(all, "design", design);
        InputDescription.Add(all, "protocol", protocol);
        return new RunInputs(all);
    }

    public static RunInputs Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        List<KeyValuePair<string, string>> all = [];
        for (int i = 0; i < count; i++) all.Add(new(reader.ReadString(), reader.ReadString()));
        return new RunInputs(all);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(lines.Count);
        foreach ((string place, string value) in lines)
        {
            writer.Write(place);
            writer.Write(value);
        }
    }

    /// <summary>Refuses to go on where what was saved is not what is asked for now.</summary>
    /// <param name="saved">Of the run that was interrupted.</param>
    /// <param name="file">Named in the message.</param>
    /// <exception cref="InputException">They differ; one fault for each place.</exception>
    public void Match(RunInputs saved, string file)
    {
        Dictionary<string, string> before = saved.ByPlace(), now = ByPlace();
        InputFault[] faults =
        [
            .. now.Where(line => before.GetValueOrDefault(line.Key) != line.Value).Select(line => Fault(file, line.Key, before.GetValueOrDefault(line.Key), line.Value)),
            .. before.Where(line => !now.ContainsKey(line.Key)).Select(line => Fault(file, line.Key, line.Value, null)),
        ];
        if (faults.Length == 0) return;
        InputFault? more = faults.Length > ShownDifferences
            ? new InputFault(file, "more", FormattableString.Invariant($"{faults.Length - ShownDifferences} further differences"), "the inputs of the interrupted run")
            : null;
        throw new InputException([.. faults.Take(ShownDifferences), .. more is null ? Array.Empty<InputFault>() : [more]]);
    }

    /// <summary>A field hidden by one of the same name in a derived type is told with it.</summary>
    private Dictionary<string, string> ByPlace() =>
        lines.GroupBy(line => line.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => string.Join("; ", group.Select(line => line.Value)), StringComparer.Ordinal);

    private static InputFault Fault(string file, string place, string? saved, string? now) =>
        new(file, place, $"{saved ?? "nothing"} in the interrupted run", $"{now ?? "nothing"}, as now; restore the input, or start the run anew");

    /// <summary>Version of the program and a hash of the builds of all parts that compute.</summary>
    private static string Program()
    {
        Type[] parts = [typeof(BdfIntegrator), typeof(PhysicalConstants), typeof(CellDesign), typeof(ICellModel), typeof(RunInputs)];
        string builds = string.Join(' ', parts.Select(part => part.Module.ModuleVersionId.ToString("N")));
        string version = typeof(RunInputs).Assembly.GetName().Version!.ToString(3);
        return $"{version}, build {Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(builds)).AsSpan(0, 6))}";
    }
}
