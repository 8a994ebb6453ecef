using System.Text.Encodings.Web;
using System.Text.Json;
using Zintl.Cells.Files.Fields;

namespace Zintl.Cells.Files;

/// <summary>The JSON schema of cell files, written from the very fields that the loader reads, so that editors complete and explain what the loader accepts.</summary>
public static class CellFileSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the schema (JSON Schema 2020-12), UTF-8, one final newline.</summary>
    public static void Write(Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", RootFields.SchemaName);
            Object(json, RootFields.Root);
            json.WriteStartObject("$defs");
            json.WriteStartObject("steps");
            Steps(json);
            json.WriteEndObject();
            foreach (Field field in NumberFields.Origin)
            {
                json.WriteStartObject(field.Name);
                Text(json, field);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Object(Utf8JsonWriter json, SectionField section)
    {
        json.WriteString("description", section.Description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Field field in section.Fields)
        {
            json.WriteStartObject(field.Name);
            Value(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Words(json, "required", section.Fields.Where(field => field.Required).Select(field => field.Name));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void Value(Utf8JsonWriter json, Field field)
    {
        switch (field)
        {
            case SectionField { Shorthand: { } shorthand } section:
                AnyOf(json, section.Description, inner => Value(inner, shorthand), inner => Object(inner, section));
                break;
            case SectionField section:
                Object(json, section);
                break;
            case NumberField { Name: "value" or "repeat" or "times" } number:
                Number(json, number);
                break;
            case NumberField number:
                AnyOf(json, $"{number.Description} Plain numbers are in {Unit(number)}.", inner => Number(inner, number), inner => Object(inner, NumberFields.Of(number)));
                break;
            case ListField list:
                json.WriteString("description", list.Description);
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                Object(json, list.Item);
                json.WriteEndObject();
                break;
            case ProtocolField:
                json.WriteString("description", field.Description);
                json.WriteString("$ref", "#/$defs/steps");
                break;
            case var origin when NumberFields.Origin.Contains(origin):
                json.WriteString("$ref", $"#/$defs/{origin.Name}");
                break;
            default:
                Text(json, field);
                break;
        }
    }

    private static void Text(Utf8JsonWriter json, Field field)
    {
        json.WriteString("description", field.Description);
        if (field is TextField { Only: { } only }) json.WriteString("const", only);
        else json.WriteString("type", "string");
        if (field is ChoiceField choice) Words(json, "enum", choice.Words);
    }

    /// <summary>A plain number with its range, or text with a unit, whose range only the loader checks.</summary>
    private static void Number(Utf8JsonWriter json, NumberField number)
    {
        json.WriteString("description", $"{number.Description} In {Unit(number)}, in {number.Range}.");
        Words(json, "type", ["number", "string"]);
        json.WriteNumber(number.Range.LowOpen ? "exclusiveMinimum" : "minimum", number.Range.Low);
        json.WriteNumber(number.Range.HighOpen ? "exclusiveMaximum" : "maximum", number.Range.High);
    }

    private static void Steps(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        AnyOf(
            json,
            "A step, a repeat or a jump.",
            inner => inner.WriteString("type", "string"),
            inner => Object(inner, RepeatFields.Repeat),
            inner => Object(inner, GotoFields.Goto));
        json.WriteEndObject();
    }

    private static void AnyOf(Utf8JsonWriter json, string description, params ReadOnlySpan<Action<Utf8JsonWriter>> forms)
    {
        json.WriteString("description", description);
        json.WriteStartArray("anyOf");
        foreach (Action<Utf8JsonWriter> form in forms)
        {
            json.WriteStartObject();
            form(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Unit(NumberField number) => number.Unit.Text == "-" ? "1 (no unit)" : number.Unit.Text;
}
