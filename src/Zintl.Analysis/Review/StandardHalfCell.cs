using System.Text;
using Zintl.Cells.Files;
using Zintl.Materials;

namespace Zintl.Analysis.Review;

/// <summary>One thin electrode for every host, so that hosts and rates can be compared: what no argument gives comes from the library's priors.</summary>
public static class StandardHalfCell
{
    /// <summary>Resolves the cell.</summary>
    /// <param name="host">Name of a host in the library.</param>
    /// <param name="diameter">Particle diameter, [m].</param>
    /// <param name="protocol">The steps as people write them.</param>
    /// <param name="library">The material library.</param>
    public static HalfCellSetup Resolve(string host, double diameter, IEnumerable<string> protocol, MaterialLibrary library) =>
        Resolve(host, diameter, 1, protocol, library);

    /// <summary>The same with a loading, [mg/cm2]: grains larger than a thin layer need more of it.</summary>
    public static HalfCellSetup Resolve(string host, double diameter, double loading, IEnumerable<string> protocol, MaterialLibrary library)
    {
        string steps = string.Join(", ", protocol.Select(step => $"\"{step}\""));
        string file = FormattableString.Invariant($$"""
            {
              "schema": "zintl.cell/1",
              "name": "standard {{host}} half-cell",
              "host": "{{host}}",
              "particle": { "diameter": "{{diameter * 1e6}} um" },
              "electrode": { "loading": "{{loading}} mg/cm2", "diameter": "12 mm" },
              "electrolyte": "1 M NaPF6 in diglyme",
              "protocol": [{{steps}}]
            }
            """);
        return (HalfCellSetup)CellFile.Parse(Encoding.UTF8.GetBytes(file), "standard half-cell", library);
    }
}
