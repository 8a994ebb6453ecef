using System.Text;
using Zintl.Cells.Files;

namespace Zintl.Cells.Tests.Files;

/// <summary>Cell files built from a few keys.</summary>
internal static class CellText
{
    /// <summary>Loads a tin cell with these sections in place of the usual ones.</summary>
    public static HalfCellSetup Load(
        string particle = """{ "radius": "2 um" }""",
        string electrode = """{ "loading": "1.5 mg/cm2", "area": "1 cm2" }""",
        string host = "\"Sn\"",
        string electrolyte = "\"1 M NaPF6 in diglyme\"",
        string more = "") => (HalfCellSetup)CellFile.Parse(
            Encoding.UTF8.GetBytes($$"""
                {
                  "schema": "zintl.cell/1",
                  "host": {{host}},
                  "particle": {{particle}},
                  "electrode": {{electrode}},
                  "electrolyte": {{electrolyte}},
                  "protocol": ["Discharge at C/10 until 10 mV"], {{more}}
                }
                """),
            "cell.json",
            Repository.Library);
}
