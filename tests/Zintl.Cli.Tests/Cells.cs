namespace Zintl.Cli.Tests;

/// <summary>Cell files for the tests.</summary>
internal static class Cells
{
    public static string Tin(string protocol = """["Sodiate at 1C until 10 mV", "Desodiate at 1C until 1 V"]""", string host = "Sn") => $$"""
        {
          "schema": "zintl.cell/1",
          "name": "Test cell",
          "host": "{{host}}",
          "particle": { "diameter": "2 um" },
          "electrode": { "loading": "1 mg/cm2", "diameter": "12 mm" },
          "electrolyte": "1 M NaPF6 in diglyme",
          "protocol": {{protocol}}
        }
        """;

    /// <summary>Minutes of work that makes few rows: the diffusing particle, hundreds of cycles.</summary>
    public static string Endless() => Tin("""[{ "repeat": 500, "steps": ["Sodiate at 1C until 10 mV", "Desodiate at 1C until 1 V"] }]""")
        .Replace("\"diameter\": \"2 um\"", "\"model\": \"chemicalPotential\", \"diameter\": \"2 um\"", StringComparison.Ordinal);

    /// <summary>Examples of the repository by file name.</summary>
    public static string[] Examples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
