using System.Text.Encodings.Web;
using System.Text.Json;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files;

/// <summary>Writes <c>cell.json</c>: the cell as it was run, every number in SI with its band, kind, source and place.</summary>
public static class ResolvedCellWriter
{
    public const string SchemaName = "zintl.resolvedCell/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 with one final newline; the same setup gives the same bytes.</summary>
    public static void Write(Stream stream, CellSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", SchemaName);
            if (setup is HalfCellSetup { HalfCell: var half })
            {
                Cell(json, half);
                Path(json, half.Path);
            }
            else if (setup is DesignSetup design)
            {
                DesignWriter.Write(json, design);
            }

            Protocol(json, setup.Protocol);
            json.WriteNumber("tolerance", setup.Options.Tolerance);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Cell(Utf8JsonWriter json, HalfCell cell)
    {
        json.WriteString("name", cell.Name);
        json.WriteString("host", cell.Path.Host);
        json.WriteString("model", JsonNamingPolicy.CamelCase.ConvertName(cell.Model.ToString()));
        json.WriteString("shape", JsonNamingPolicy.CamelCase.ConvertName(cell.Shape.ToString()));
        json.WriteString("electrolyte", cell.Electrolyte);
        json.WriteNumber("temperature_K", cell.Temperature);
        json.WriteNumber("referenceTemperature_K", cell.ReferenceTemperature);
        json.WriteNumber("initialStoichiometry", cell.InitialStoichiometry);
        json.WriteStartObject("numbers");
        foreach ((string name, Sourced number) in Numbers(cell)) Number(json, name, number);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, Sourced Number)> Numbers(HalfCell cell) =>
    [
        (cell.Shape == ParticleShape.Slab ? "filmThickness_m" : "particleRadius_m", cell.Radius),
        ("loading_kg_m2", cell.Loading),
        ("area_m2", cell.Area),
        ("coatingThickness_m", cell.CoatingThickness),
        ("coatingPorosity", cell.CoatingPorosity),
        ("swellingCoefficient", cell.SwellingCoefficient),
        ("exchangeCurrentDensity_A_m2", cell.ExchangeCurrentDensity),
        ("transferCoefficient", cell.TransferCoefficient),
        ("kineticActivationEnergy_J_mol", cell.KineticActivationEnergy),
        ("diffusionActivationEnergy_J_mol", cell.DiffusionActivationEnergy),
        ("filmResistance_ohm_m2", cell.FilmResistance),
        ("ionicConductivity_S_m", cell.IonicConductivity),
        ("separatorThickness_m", cell.SeparatorThickness),
        ("separatorPorosity", cell.SeparatorPorosity),
        ("bruggemanExponent", cell.BruggemanExponent),
        ("sodiumExchangeCurrentDensity_A_m2", cell.SodiumExchangeCurrentDensity),
        ("sodiumFilmResistance_ohm_m2", cell.SodiumFilmResistance),
    ];

    internal static void Path(Utf8JsonWriter json, SodiationPath path)
    {
        json.WriteNumber("hostMolarMass_kg_mol", path.HostMolarMass);
        json.WriteStartArray("phases");
        foreach (PathPhase phase in path.Phases)
        {
            json.WriteStartObject();
            json.WriteString("name", phase.Name);
            json.WriteNumber("stoichiometry", phase.Stoichiometry);
            Number(json, "molarVolume_m3_mol", phase.MolarVolume);
            Number(json, "diffusivity_m2_s", phase.Diffusivity);
            Number(json, "solubility", phase.Solubility);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (PathStep step in path.Steps) Step(json, step);
        json.WriteEndArray();
    }

    private static void Step(Utf8JsonWriter json, PathStep step)
    {
        json.WriteStartObject();
        Number(json, "equilibriumPotential_V", step.EquilibriumPotential);
        if (step.EntropyCoefficient is { } entropy) Number(json, "entropyCoefficient_V_K", entropy);
        else json.WriteNull("entropyCoefficient_V_K");
        Number(json, "sodiatingOffset_V", step.Sodiating);
        Number(json, "desodiatingOffset_V", step.Desodiating);
        Number(json, "firstSodiatingOffset_V", step.FirstSodiating);
        Number(json, "nucleation_V", step.Nucleation);
        json.WriteEndObject();
    }

    private static void Protocol(Utf8JsonWriter json, Protocol protocol)
    {
        json.WriteStartArray("protocol");
        foreach (ProtocolStep step in protocol.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("cycle", step.Cycle);
            json.WriteString("step", step.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Number(Utf8JsonWriter json, string name, Sourced number)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", number.Value);
        json.WriteNumber("low", number.Low);
        json.WriteNumber("high", number.High);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(number.Kind.ToString()));
        json.WriteString("source", number.Source);
        json.WriteString("where", number.Where);
        json.WriteEndObject();
    }
}
