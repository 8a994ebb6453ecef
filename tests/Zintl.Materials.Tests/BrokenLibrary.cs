using Zintl.Materials.Input;

namespace Zintl.Materials.Tests;

/// <summary>A small data folder of its own, one file of which a test breaks.</summary>
internal sealed class BrokenLibrary : IDisposable
{
    private readonly string root;

    public BrokenLibrary(string name)
    {
        root = Path.Combine(AppContext.BaseDirectory, "broken", name);
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        foreach (string folder in new[] { "phases", "electrolytes", "materials/X" }) Directory.CreateDirectory(Path.Combine(root, folder));
        foreach (string file in new[] { "references.bib", "priors.json", "solvents.json", "phases/Sn.json", "phases/NaSn.json", "phases/Na15Sn4.json", "electrolytes/1M-NaPF6-diglyme.json" })
            File.Copy(Path.Combine(Repository.Data, file), Path.Combine(root, file));
        Write("materials/X/material.json", Material());
    }

    /// <summary>A sound material file, with one piece replaced.</summary>
    public static string Material(string find = "", string replace = "")
    {
        const string Sound =
            """
            {
              "schema": "zintl.material/1",
              "name": "X",
              "title": "a test",
              "class": "host",
              "formula": "Sn",
              "properties": {
                "density": [{ "value": 7.3, "unit": "g/cm3", "kind": "measured", "source": "Kim2021", "where": "text" }],
                "hardness": [{ "value": 51, "unit": "MPa", "kind": "assumed", "where": "a test" }]
              },
              "sodiationPaths": [
                {
                  "name": "p",
                  "preferred": true,
                  "reason": "the only one",
                  "phases": [
                    { "phase": "Sn" },
                    { "phase": "NaSn", "equilibrium": [{ "value": 0.46, "unit": "V", "kind": "assumed", "where": "a test" }],
                      "sodiating": [{ "value": 0.18, "unit": "V", "kind": "assumed", "where": "a test" }] },
                    { "phase": "Na15Sn4", "equilibrium": [{ "value": 0.08, "unit": "V", "kind": "assumed", "where": "a test" }] }
                  ]
                }
              ]
            }
            """;
        if (find.Length == 0) return Sound;
        Assert.Contains(find, Sound, StringComparison.Ordinal);
        return Sound.Replace(find, replace, StringComparison.Ordinal);
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(root, file), text);

    public InputFault[] Faults()
    {
        InputException? thrown = Record.Exception(() => MaterialLibrary.Load(root).LoadAll()) as InputException;
        return thrown is null ? [] : [.. thrown.Faults];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
