using System.Text.Json;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files;

/// <summary>Writes a cell design into <c>cell.json</c>: part by part, every number and table in SI with its kind, source and place.</summary>
internal static class DesignWriter
{
    public static void Write(Utf8JsonWriter json, DesignSetup setup)
    {
        CellDesign design = setup.Design;
        json.WriteString("name", design.Name);
        json.WriteString("host", setup.Sources.ActiveHost);
        json.WriteString("model", JsonNamingPolicy.CamelCase.ConvertName(design.Model.ToString()));
        json.WriteString("electrolyte", design.Electrolyte.Name);
        json.WriteNumber("temperature_K", design.Thermal.InitialTemperature);
        json.WriteNumber("nominalCapacity_C", design.NominalCapacity);
        json.WriteStartObject("mesh");
        json.WriteNumber("electrode", design.Mesh.Electrode);
        json.WriteNumber("separator", design.Mesh.Separator);
        json.WriteNumber("particle", design.Mesh.Particle);
        json.WriteNumber("particleGrading", design.Mesh.ParticleGrading);
        json.WriteEndObject();
        json.WriteStartObject("parts");
        foreach (string part in setup.Sources.Numbers.Select(number => number.Part).Distinct()) Part(json, part, setup.Sources);
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string part, DesignSources sources)
    {
        json.WriteStartObject(part);
        json.WriteStartObject("numbers");
        foreach (DesignNumber number in sources.Numbers.Where(number => number.Part == part)) ResolvedCellWriter.Number(json, number.Key, number.Number);
        json.WriteEndObject();
        foreach ((_, Curve curve) in sources.Curves.Where(item => item.Part == part)) Table(json, curve);
        foreach ((_, SodiationPath path) in sources.Alloys.Where(item => item.Part == part)) ResolvedCellWriter.Path(json, path);
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, Curve curve)
    {
        json.WriteStartObject(curve.Name);
        json.WriteString("argument", curve.Argument);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(curve.Kind.ToString()));
        json.WriteString("source", curve.Source);
        json.WriteString("where", curve.Where);
        json.WriteStartArray("points");
        for (int i = 0; i < curve.X.Length; i++)
        {
            json.WriteStartArray();
            json.WriteNumberValue(curve.X[i]);
            json.WriteNumberValue(curve.Y[i]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
