using System.Text.Encodings.Web;
using System.Text.Json;
using Zintl.Materials.Input;

namespace Zintl.Cli.Output;

/// <summary>Plain text for people, or one JSON document ("zintl.command/1") for programs; the document comes on failure too.</summary>
internal sealed class CommandOutput(string command, bool json)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool IsJson => json;

    /// <summary>Text for people; nothing in JSON mode.</summary>
    public void Text(string text)
    {
        if (json) return;
        using Stream standard = Console.OpenStandardOutput();
        standard.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The result, whole: the document in JSON mode, else the text.</summary>
    public int Succeed(string text, Action<Utf8JsonWriter> data, IEnumerable<string> warnings, int exitCode = ExitCode.Done, params InputFault[] faults)
    {
        string[] all = [.. warnings];
        if (json) Document(data, all, faults);
        else Text(text);
        if (!json)
        {
            foreach (string warning in all) Standard("warning: " + warning);
            foreach (InputFault fault in faults) Error(Line(fault));
        }

        return exitCode;
    }

    /// <summary>All faults at once.</summary>
    public int Fail(int exitCode, InputFault[] faults)
    {
        if (json) Document(writer => writer.WriteNullValue(), [], faults);
        else
        {
            foreach (InputFault fault in faults) Error(Line(fault));
        }

        return exitCode;
    }

    /// <summary>One line on standard error; where that is gone too, the exit code is all that is left to tell.</summary>
    public static void Error(string line) => Standard("error: " + line);

    private static void Standard(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told.
        }
    }

    private static string Line(InputFault fault)
    {
        string place = fault.File.Length > 0 ? $"{fault.File}: {fault.Path}" : fault.Path;
        return $"{place}: found {fault.Found}; expected {fault.Expected}";
    }

    private void Document(Action<Utf8JsonWriter> data, string[] warnings, InputFault[] faults)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", $"zintl.{command}/1");
            writer.WriteString("version", CommandContext.Version);
            writer.WritePropertyName("data");
            data(writer);
            writer.WriteStartArray("warnings");
            foreach (string warning in warnings) writer.WriteStringValue(warning);
            writer.WriteEndArray();
            writer.WriteStartArray("errors");
            foreach (InputFault fault in faults) Fault(writer, fault);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        using Stream standard = Console.OpenStandardOutput();
        buffer.WriteTo(standard);
    }

    private static void Fault(Utf8JsonWriter writer, InputFault fault)
    {
        writer.WriteStartObject();
        writer.WriteString("file", fault.File);
        writer.WriteString("path", fault.Path);
        writer.WriteString("found", fault.Found);
        writer.WriteString("expected", fault.Expected);
        writer.WriteEndObject();
    }
}
