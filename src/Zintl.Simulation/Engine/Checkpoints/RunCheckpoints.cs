using System.Text;
using Zintl.Cells.Files;
using Zintl.Materials.Input;

namespace Zintl.Simulation.Engine.Checkpoints;

/// <summary>Saves a run now and then, and brings it back.</summary>
public sealed class RunCheckpoints : IDisposable
{
    /// <summary>Name of the checkpoint in its folder.</summary>
    public const string FileName = "checkpoint";

    /// <summary>Name of the file that holds the inputs and what the run has recorded.</summary>
    public const string RowsName = "checkpoint.rows";

    private readonly CheckpointOptions options;
    private readonly CellRun run;
    private readonly RowsFile rows;
    private long lastSaved;

    private RunCheckpoints(CheckpointOptions options, CellRun run, RowsFile rows)
    {
        (this.options, this.run, this.rows) = (options, run, rows);
        lastSaved = options.Clock.GetTimestamp();
    }

    /// <summary>Why there are no more checkpoints; null while there are. A full disk must not end a run that could go on without them.</summary>
    internal string? Warning { get; private set; }

    private string FilePath => Path.Combine(options.Folder, FileName);

    /// <summary>Opens the folder: an empty beginning, or the run brought to where its checkpoint stands.</summary>
    /// <exception cref="InputException">Nothing can be written there; or there is nothing to go on from, it is not whole, or belongs to other inputs.</exception>
    internal static RunCheckpoints Open(CheckpointOptions options, RunInputs inputs, CellRun run)
    {
        string file = Path.Combine(options.Folder, FileName), rowsPath = Path.Combine(options.Folder, RowsName);
        if (!options.Resume)
        {
            AtomicFile.Remove(file);
            return new RunCheckpoints(options, run, RowsFile.Create(rowsPath, inputs));
        }

        CheckpointFile saved = CheckpointFile.Read(file);
        RowsFile open = RowsFile.Resume(rowsPath, saved, inputs, run.RestoreRows);
        try
        {
            Restore(file, saved.State, run);
        }
        catch (InputException)
        {
            open.Dispose();
            throw;
        }

        return new RunCheckpoints(options, run, open);
    }

    /// <summary>Takes the checkpoint of a run away whose result is on the disk.</summary>
    public static void Remove(string folder)
    {
        AtomicFile.Remove(Path.Combine(folder, FileName));
        AtomicFile.Remove(Path.Combine(folder, RowsName));
    }

    /// <summary>After an accepted time step: saves if it is time, or if the run ends here for now.</summary>
    internal void AfterTimeStep(bool stops)
    {
        if (Warning is not null || (!stops && options.Clock.GetElapsedTime(lastSaved) < options.Interval)) return;
        try
        {
            Save();
        }
        catch (InputException failure)
        {
            Warning = $"No more checkpoints were written: {failure.Message}";
        }

        lastSaved = options.Clock.GetTimestamp();
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    private void Save()
    {
        rows.Append(run.SaveRows);
        using MemoryStream state = new();
        using BinaryWriter writer = new(state, Encoding.UTF8);
        run.Save(writer);
        writer.Flush();
        new CheckpointFile(rows.Length, rows.Hash, state.ToArray()).Write(FilePath);
    }

    private static void Restore(string file, byte[] state, CellRun run)
    {
        using BinaryReader reader = new(new MemoryStream(state), Encoding.UTF8);
        try
        {
            run.Restore(reader);
            if (reader.BaseStream.Position != state.Length) throw new InvalidDataException("There is more than the run reads.");
        }
        catch (Exception failure) when (failure is EndOfStreamException or InvalidDataException)
        {
            throw new InputException(CheckpointFile.Broken(file, state.Length));
        }
    }
}
