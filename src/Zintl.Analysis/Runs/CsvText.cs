using System.Globalization;
using System.Text;

namespace Zintl.Analysis.Runs;

/// <summary>Builds a CSV file in UTF-8: shortest numbers that read back the same, empty where a value is missing, LF.</summary>
internal sealed class CsvText(int capacity)
{
    private byte[] bytes = new byte[Math.Max(capacity, 256)];
    private int length;
    private bool rowStarted;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public void Field(double value)
    {
        Separate();
        if (!double.IsFinite(value))
            return;
        Reserve(32);
        (value == 0 ? 0 : value).TryFormat(bytes.AsSpan(length), out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    public void Field(int value)
    {
        Separate();
        Reserve(16);
        value.TryFormat(bytes.AsSpan(length), out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Text, in quotes where a comma, a quote or a line end asks for them (RFC 4180).</summary>
    public void Field(string text)
    {
        Separate();
        if (text.AsSpan().IndexOfAny(",\"\n\r") >= 0)
            text = "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    public void EndRow()
    {
        Reserve(1);
        bytes[length++] = (byte)'\n';
        rowStarted = false;
    }

    private void Separate()
    {
        Reserve(1);
        if (rowStarted)
            bytes[length++] = (byte)',';
        rowStarted = true;
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + more));
    }
}
