using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zintl.Cells.Json;
using Zintl.Materials.Input;

namespace Zintl.Cells.Bpx;

/// <summary>Battery Parameter eXchange files (BPX, github.com/FaradayInstitution/BPX): reads 0.x and 1.x, writes 1.1.</summary>
public static class BpxFile
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <exception cref="InputException">All faults of the file.</exception>
    public static BpxCell Load(string path) => Parse(Bytes(path), path);

    /// <summary>Reads the text of a file.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="InputException">All faults of the text.</exception>
    public static BpxCell Parse(ReadOnlySpan<byte> utf8, string file) => Read(utf8, file).Cell;

    /// <summary>A file in the form of version 1.1 with everything that it held, validation runs and entries nobody reads included.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <exception cref="InputException">All faults of the file.</exception>
    public static BpxDocument Convert(string path)
    {
        (BpxCell cell, JsonPlace document) = Read(Bytes(path), path);
        JsonPlace header = document.Members.First(member => member.Key == BpxKeys.Header).Value;
        JsonPlace version = new(JsonKind.Text, "$", 1, BpxKeys.Version, [], []);
        document = document.Replace(BpxKeys.Header, header.Replace(BpxKeys.Bpx, version));
        return new(Text(writer => Write(writer, document)), cell.Warnings);
    }

    /// <summary>The file of a cell.</summary>
    /// <exception cref="InputException">The cell is one that BPX cannot hold: a half-cell, for instance.</exception>
    public static BpxDocument Write(BpxCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        BpxWriter writer = new(cell);
        System.Text.Json.Nodes.JsonObject document = writer.Document();
        return new(Text(json => document.WriteTo(json)), [.. writer.Warnings]);
    }

    private static (BpxCell Cell, JsonPlace Document) Read(ReadOnlySpan<byte> utf8, string file)
    {
        FaultList faults = new();
        BpxContext context = new(faults.In(file), []);
        JsonPlace? document = JsonTree.Read(utf8, context.Faults);
        faults.ThrowIfAny();
        if (document!.Kind != JsonKind.Object) context.Fault(document, "an object");
        faults.ThrowIfAny();
        document = BpxMigration.Upgrade(document, context);
        BpxCell cell = new BpxReader(document, context).Read();
        faults.ThrowIfAny();
        return (cell, document);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new InputFault(path, "file", "no file that can be read", "a BPX file"));
        }
    }

    private static byte[] Text(Action<Utf8JsonWriter> content)
    {
        ArrayBufferWriter<byte> buffer = new(16384);
        using (Utf8JsonWriter json = new(buffer, Readable)) content(json);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, JsonPlace value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                json.WriteStartObject();
                foreach ((string key, JsonPlace member) in value.Members)
                {
                    json.WritePropertyName(key);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case JsonKind.List:
                json.WriteStartArray();
                foreach (JsonPlace item in value.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case JsonKind.Text: json.WriteStringValue(value.Text); break;
            default: json.WriteRawValue(value.Text); break;
        }
    }
}
