using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zintl.Analysis.Runs;

/// <summary>Writes JSON by hand: no reflection, numbers with the digits that mean something, null where a number is missing, never NaN.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>A document for people and programs, with a line end.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> content) => Write(content, Readable, "\n"u8);

    /// <summary>A document for a script element: everything that HTML reads as markup is escaped.</summary>
    public static byte[] Embedded(Action<Utf8JsonWriter> content) => Write(content, Compact, []);

    /// <summary>A summary number, to six significant digits.</summary>
    public static void Summary(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is double number && double.IsFinite(number))
            json.WriteNumber(name, Rounded(number, 6));
        else
            json.WriteNull(name);
    }

    /// <summary>The value to a number of significant digits.</summary>
    public static double Rounded(double value, int digits)
    {
        if (value == 0)
            return 0;
        int decimals = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals is >= 0 and <= 15)
            return Math.Round(value, decimals);
        double power = Math.Pow(10, -decimals);
        return decimals < 0 ? Math.Round(value / power) * power : value;
    }

    private static byte[] Write(Action<Utf8JsonWriter> content, JsonWriterOptions options, ReadOnlySpan<byte> end)
    {
        var buffer = new ArrayBufferWriter<byte>(16384);
        using (var json = new Utf8JsonWriter(buffer, options))
            content(json);
        buffer.Write(end);
        return buffer.WrittenSpan.ToArray();
    }
}
