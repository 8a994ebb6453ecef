using System.Text;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Report;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation;

namespace Zintl.Analysis.Runs;

/// <summary>
/// The folder of a run. Each file appears whole or not at all; status.json comes last, so that "finished" means that all else is there.
/// </summary>
public sealed class RunFolder
{
    private RunFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where it does not exist, and proves that it can be written by noting a running state.</summary>
    /// <exception cref="InputException">The folder cannot be made or written.</exception>
    public static RunFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.Combine(path, "figures"));
        }
        catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
        {
            throw new InputException(new InputFault(path, "output folder", failure.Message, "a folder that can be made and written"));
        }

        var folder = new RunFolder(path);
        folder.WriteStatus(RunState.Running, null, null);
        return folder;
    }

    /// <summary>Notes how the run stands.</summary>
    /// <exception cref="InputException">The file could not be written.</exception>
    public void WriteStatus(RunState state, string? cause, string? remedy) => Write("status.json", StatusDocument.Write(state, cause, remedy));

    /// <summary>Writes every file of the run, the status last.</summary>
    /// <exception cref="InputException">A file could not be written; those before it are whole, those after it are as they were, and the status says so.</exception>
    public void Write(RunContent content)
    {
        try
        {
            WriteAll(content);
        }
        catch (InputException failure)
        {
            NoteFailure(failure);
            throw;
        }
    }

    private void WriteAll(RunContent content)
    {
        RunResult solution = content.Run.Result;
        Write("record.bdf.csv", RecordTables.BatteryData(solution.Record));
        Write("internals.csv", RecordTables.Internals(solution.Record));
        Write("events.csv", RecordTables.Events(solution.Events));
        Write("cell.json", content.CellFile.Span);
        Write("summary.json", SummaryDocument.Write(content.Run, content.Version));
        foreach (Figure figure in RunFigures.Of(content.Run, CycleChoice.Print))
            WriteFigure(System.IO.Path.Combine("figures", figure.Name), Encoding.UTF8.GetBytes(FigureSvg.Draw(figure)));
        Write("report.html", HtmlReport.Write(content));
        WriteStatus(solution.State, solution.Cause ?? solution.Violation, solution.Remedy);
    }

    /// <summary>A run whose files could not all be written must not look like one that still runs.</summary>
    private void NoteFailure(InputException failure)
    {
        try
        {
            WriteStatus(RunState.Failed, failure.Faults[0].ToString(), "Make room or choose another folder, and run again.");
        }
        catch (InputException)
        {
            // Nothing can be written here any more; the caller tells the user why.
        }
    }

    /// <summary>A PNG of an earlier run must not stand beside the new figure.</summary>
    private void WriteFigure(string name, ReadOnlySpan<byte> content)
    {
        Write(name + ".svg", content);
        AtomicFile.Remove(System.IO.Path.Combine(Path, name + ".png"));
    }

    private void Write(string name, ReadOnlySpan<byte> content) => AtomicFile.Write(System.IO.Path.Combine(Path, name), content);
}
