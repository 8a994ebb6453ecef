using System.Security.Cryptography;
using System.Text;
using Zintl.Cells.Files;
using Zintl.Materials.Input;

namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>
/// A run at one accepted time step: schema, how much of the rows file belongs to it (length and hash), its state, and a hash over all that. Written whole or not at
/// all; the one before stays until the next is on the disk.
/// </summary>
/// <param name="RowsLength">Bytes of the rows file, [-].</param>
/// <param name="RowsHash">SHA-256 of those bytes.</param>
/// <param name="State">What <see cref="CellRun"/> saved.</param>
internal sealed record CheckpointFile(long RowsLength, byte[] RowsHash, byte[] State)
{
    public const string Schema = "zintl.checkpoint/1";

    public void Write(string path)
    {
        using MemoryStream content = new();
        using BinaryWriter writer = new(content, Encoding.UTF8);
        writer.Write(Schema);
        writer.Write(RowsLength);
        writer.Write(RowsHash);
        writer.Write(State.Length);
        writer.Write(State);
        writer.Flush();
        writer.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
        AtomicFile.Write(path, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <exception cref="InputException">There is no checkpoint, it is of another schema, or it is not whole.</exception>
    public static CheckpointFile Read(string path)
    {
        byte[] content = Content(path);
        try
        {
            return Parse(path, content);
        }
        catch (Exception failure) when (failure is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InputException(Broken(path, content.Length));
        }
    }

    /// <summary>The one message for a file that is cut short or changed.</summary>
    public static InputFault Broken(string path, long length) => new(
        path, "content", FormattableString.Invariant($"{length} bytes that are not what was written"), "a whole, unchanged file; start the run anew");

    private static byte[] Content(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
        {
            string found = failure is FileNotFoundException or DirectoryNotFoundException ? "no file" : failure.Message;
            throw new InputException(new InputFault(path, "file", found, "the checkpoint of an interrupted run; start the run anew"));
        }
    }

    private static CheckpointFile Parse(string path, byte[] content)
    {
        using BinaryReader reader = new(new MemoryStream(content), Encoding.UTF8);
        string schema = reader.ReadString();
        if (schema != Schema && schema.StartsWith("zintl.checkpoint/", StringComparison.Ordinal)) throw new InputException(new InputFault(path, "schema", schema, Schema));
        int body = content.Length - SHA256.HashSizeInBytes;
        if (schema != Schema || body <= 0 || !SHA256.HashData(content.AsSpan(0, body)).AsSpan().SequenceEqual(content.AsSpan(body))) throw new FormatException();
        long length = reader.ReadInt64();
        byte[] hash = reader.ReadBytes(SHA256.HashSizeInBytes);
        int count = reader.ReadInt32();
        if (reader.BaseStream.Position + count != body) throw new FormatException();
        return new CheckpointFile(length, hash, reader.ReadBytes(count));
    }
}
