using System.Security.Cryptography;
using System.Text;
using Zintl.Cells.Files;
using Zintl.Materials.Input;

namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>
/// What only grows in a run, beside its checkpoints: the inputs, then blocks of rows, events and finished steps, each appended once. A hash runs along, which the
/// checkpoint keeps: what lies behind it belongs to no checkpoint and is cut off when the run is resumed.
/// </summary>
internal sealed class RowsFile : IDisposable
{
    private const string Schema = "zintl.checkpoint.rows/1";

    private readonly string path;
    private readonly FileStream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private RowsFile(string path, FileMode mode)
    {
        this.path = path;
        try
        {
            stream = new FileStream(path, mode, FileAccess.ReadWrite, FileShare.Read, 1);
        }
        catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
        {
            throw new InputException(mode == FileMode.Open ? new InputFault(path, "file", failure.Message, "the rows of the interrupted run") : AtomicFile.Fault(path, failure));
        }
    }

    public long Length => stream.Length;

    public byte[] Hash => hash.GetCurrentHash();

    /// <summary>An empty file that begins with the inputs.</summary>
    public static RowsFile Create(string path, RunInputs inputs)
    {
        RowsFile file = new(path, FileMode.Create);
        file.Append(writer =>
        {
            writer.Write(Schema);
            inputs.Write(writer);
        });
        return file;
    }

    /// <summary>Goes on behind the part that a checkpoint knows; the rest is cut off.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checkpoint">Tells length and hash of its part.</param>
    /// <param name="inputs">Of the run that shall go on.</param>
    /// <param name="readBlock">Takes one block.</param>
    /// <exception cref="InputException">The file is cut short or changed, or belongs to a run with other inputs.</exception>
    public static RowsFile Resume(string path, CheckpointFile checkpoint, RunInputs inputs, Action<BinaryReader> readBlock)
    {
        RowsFile file = new(path, FileMode.Open);
        try
        {
            byte[] content = file.Take(checkpoint);
            using BinaryReader reader = new(new MemoryStream(content), Encoding.UTF8);
            if (reader.ReadString() != Schema) throw new FormatException();
            inputs.Match(RunInputs.Read(reader), path);
            while (reader.BaseStream.Position < content.Length) readBlock(reader);
            return file;
        }
        catch (Exception failure) when (failure is EndOfStreamException or FormatException or InvalidDataException)
        {
            long length = file.Length;
            file.Dispose();
            throw new InputException(CheckpointFile.Broken(path, length));
        }
        catch (InputException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Appends a block and sees it onto the disk.</summary>
    /// <exception cref="InputException">The disk refuses.</exception>
    public void Append(Action<BinaryWriter> write)
    {
        using MemoryStream block = new();
        using BinaryWriter writer = new(block, Encoding.UTF8);
        write(writer);
        writer.Flush();
        ReadOnlySpan<byte> content = block.GetBuffer().AsSpan(0, (int)block.Length);
        hash.AppendData(content);
        try
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
        catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
        {
            throw new InputException(AtomicFile.Fault(path, failure));
        }
    }

    public void Dispose()
    {
        stream.Dispose();
        hash.Dispose();
    }

    private byte[] Take(CheckpointFile checkpoint)
    {
        if (stream.Length < checkpoint.RowsLength || checkpoint.RowsLength < 0) throw new FormatException();
        byte[] content = new byte[checkpoint.RowsLength];
        stream.ReadExactly(content);
        hash.AppendData(content);
        if (!Hash.AsSpan().SequenceEqual(checkpoint.RowsHash)) throw new FormatException();
        stream.SetLength(checkpoint.RowsLength);
        return content;
    }
}
