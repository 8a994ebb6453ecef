using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Cycles;
using Zintl.Analysis.Report;
using Zintl.Analysis.Runs;
using Zintl.Cells;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation;

namespace Zintl.Analysis.Tests;

public sealed class RunFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zintl-run-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Write_Run_LeavesEveryFileAndNoTemporary()
    {
        RunFolder.Open(folder).Write(Content());
        string[] expected =
        [
            "cell.json", "events.csv", "figures/differential-capacity.svg", "figures/overpotential.svg", "figures/swelling.svg", "figures/voltage.svg", "internals.csv",
            "record.bdf.csv", "report.html", "status.json", "summary.json",
        ];
        string[] found = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, found);
        using JsonDocument status = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "status.json")));
        Assert.Equal("finished", status.RootElement.GetProperty("state").GetString());
        Assert.Equal("{}"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder, "cell.json")));
    }

    [Fact]
    public void Write_SameRunTwice_GivesTheSameBytes()
    {
        RunFolder.Open(folder).Write(Content());
        Dictionary<string, byte[]> first = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
        RunFolder.Open(folder).Write(Content());
        foreach ((string file, byte[] bytes) in first)
            Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Fact]
    public void Open_FileInTheWay_NamesTheFolderAndKeepsTheFile()
    {
        string file = Path.Combine(folder, "results");
        File.WriteAllText(file, "precious");
        InputException failure = Assert.Throws<InputException>(() => RunFolder.Open(file));
        Assert.Equal(file, Assert.Single(failure.Faults).File);
        Assert.Equal("precious", File.ReadAllText(file));
    }

    [Fact]
    public void Write_TargetCannotBeReplaced_NamesItAndLeavesNothingBehind()
    {
        string target = Path.Combine(folder, "taken");
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "inside"), "precious");
        InputException failure = Assert.Throws<InputException>(() => AtomicFile.Write(target, "new"u8));
        Assert.Equal(target, Assert.Single(failure.Faults).File);
        Assert.Equal([target], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Write_FolderGone_IsAFaultNotATrace()
    {
        string target = Path.Combine(folder, "gone", "file");
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => AtomicFile.Write(target, "new"u8)).Faults);
        Assert.Equal(target, fault.File);
        Assert.NotEmpty(fault.Found);
    }

    [Fact]
    public void BatteryData_Record_HasTermsSignsAndCounters()
    {
        Solution solution = SyntheticRun.Solution(1, 10);
        string[] lines = Encoding.UTF8.GetString(RecordTables.BatteryData(solution.Record)).Split('\n');
        Assert.Equal(solution.Record.Time.Length + 2, lines.Length);
        Assert.Equal("test_time_second,voltage_volt,current_ampere,ambient_temperature_celsius,cycle_count,step_count,charging_capacity_ah,discharging_capacity_ah,charging_energy_wh,discharging_energy_wh", lines[0]);
        double[] first = Numbers(lines[1]), last = Numbers(lines[^2]);
        Assert.True(first[2] < 0, "a half-cell sodiates on discharge");
        Assert.Equal([25, 1, 1], first[3..6]);
        Assert.Equal(4, last[5]);
        Assert.Equal(solution.Steps[1].Charge / 3600, last[6], 1e-10 * last[6]);
        Assert.Equal(-solution.Steps[0].Charge / 3600, last[7], 1e-10 * last[7]);
    }

    [Fact]
    public void BatteryData_Header_HoldsPublishedTermsOnly()
    {
        string terms = Path.Combine(AppContext.BaseDirectory, "../../../../../shared/cycler/bdf-terms.tsv");
        if (!File.Exists(terms))
            Assert.Skip("The list of Battery Data Format terms is not beside this repository.");
        HashSet<string> known = [.. File.ReadLines(terms).Skip(1).Select(line => line.Split('\t')[2])];
        string header = Encoding.UTF8.GetString(RecordTables.BatteryData(SyntheticRun.Solution(1, 4).Record)).Split('\n')[0];
        Assert.All(header.Split(','), term => Assert.Contains(term, known));
    }

    [Fact]
    public void Internals_MissingValue_IsEmptyAndNumbersReadBack()
    {
        CellRecord record = SyntheticRun.Solution(1, 10).Record;
        string[] lines = Encoding.UTF8.GetString(RecordTables.Internals(record)).Split('\n');
        string[] names = lines[0].Split(',');
        Assert.Equal(["time_s", "cycle", "step", "stoichiometry", "volumeRatio", "coatingThickness_um", "openCircuitPotential_V"], names[..7]);
        Assert.True(Array.IndexOf(names, "frontRadius2_um") < Array.IndexOf(names, "frontRadius10_um"));
        for (int row = 0; row < record.Time.Length; row++)
        {
            string[] fields = lines[row + 1].Split(',');
            Assert.Equal("", fields[Array.IndexOf(names, "frontRadius10_um")]);
            Assert.Equal(record.Auxiliary["volumeRatio"][row], double.Parse(fields[4], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Events_TextWithCommaAndQuote_IsQuoted()
    {
        string csv = Encoding.UTF8.GetString(RecordTables.Events([new SolutionEvent(1.5, 1, 2, "depleted surface", "x = 0.1, \"all\" gone")]));
        Assert.Equal("time_s,cycle,step,event,detail\n1.5,1,2,depleted surface,\"x = 0.1, \"\"all\"\" gone\"\n", csv);
    }

    [Fact]
    public void Summary_TwoCycles_IsAsApproved() =>
        Approve.Matches("summary.json", Encoding.UTF8.GetString(SummaryDocument.Write(RunAnalysis.Of(SyntheticRun.Solution()), "0.1.0")));

    [Fact]
    public void Summary_NoNumberKnown_IsNullNotNaN()
    {
        Solution solution = SyntheticRun.Solution(1) with { Balances = new Balances(double.NaN, 0, double.PositiveInfinity, 0), State = RunState.Failed, Cause = "No step.", Remedy = "A shorter one." };
        Solution bare = solution with { Record = solution.Record with { Auxiliary = ImmutableDictionary<string, ImmutableArray<double>>.Empty } };
        using JsonDocument json = JsonDocument.Parse(SummaryDocument.Write(RunAnalysis.Of(bare), "0.1.0"));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("balances").GetProperty("sodium").ValueKind);
        JsonElement cycle = json.RootElement.GetProperty("cycles")[0];
        Assert.Equal(JsonValueKind.Null, cycle.GetProperty("maximumVolumeRatio").ValueKind);
        Assert.Equal(JsonValueKind.Null, cycle.GetProperty("sodiation").GetProperty("volumetricCapacitySwollen_mAh_cm3").ValueKind);
        Assert.Equal("failed", json.RootElement.GetProperty("state").GetString());
    }

    private static double[] Numbers(string line) => [.. line.Split(',').Select(field => double.Parse(field, CultureInfo.InvariantCulture))];

    private static RunContent Content() => new(
        RunAnalysis.Of(SyntheticRun.Solution()), "{}"u8.ToArray(), "0.1.0", [new CitedSource("Baggetto2013", "Baggetto & al., <i>tin</i>", "10.1016/j.jpowsour.2013.01.083")]);
}
