using System.Text;
using Zintl.Cells.Files;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Files;

/// <summary>Drive cycles stand beside the cell file, wherever the user stands.</summary>
public sealed class DriveCycleFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zintl-drive").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_DriveCycle_IsFoundBesideTheCellFile()
    {
        Directory.CreateDirectory(Path.Combine(folder, "cycles"));
        File.WriteAllText(Path.Combine(folder, "cycles", "day.csv"), "0,1\r\n60,2\r\n", Encoding.UTF8);
        ProtocolStep step = Assert.Single(Load("Run cycles/day.csv in mA").Protocol.Steps);
        Assert.Equal((60.0, 2e-3), (step.Duration, step.DriveCycle!.Values[1]));
    }

    [Fact]
    public void Load_BadRow_NamesTheDriveCycleAndItsLine()
    {
        File.WriteAllText(Path.Combine(folder, "day.csv"), "0,1\n60,many\n");
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => Load("Run day.csv in mA")).Faults);
        Assert.Equal(("day.csv", "line 2", "\"60,many\""), (fault.File, fault.Path, fault.Found));
    }

    private HalfCellSetup Load(string step)
    {
        string cell = Path.Combine(folder, "cell.json");
        File.WriteAllText(cell, $$"""
            {
              "schema": "zintl.cell/1",
              "host": "Sn",
              "particle": { "radius": "5 um" },
              "electrode": { "loading": "1.5 mg/cm2", "diameter": "12 mm" },
              "electrolyte": "1 M NaPF6 in diglyme",
              "protocol": ["{{step}}"]
            }
            """);
        return (HalfCellSetup)CellFile.Load(cell, Repository.Library);
    }
}
