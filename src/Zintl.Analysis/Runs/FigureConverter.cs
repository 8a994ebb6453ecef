using System.ComponentModel;
using System.Diagnostics;
using Zintl.Cells.Files;

namespace Zintl.Analysis.Runs;

/// <summary>Turns the SVG figures of a folder into PNG with <c>rsvg-convert</c> where it is installed.</summary>
public static class FigureConverter
{
    private const string Program = "rsvg-convert";

    /// <summary>Converts every figure, all at the same time; a figure that fails leaves no PNG behind.</summary>
    /// <param name="folder">Folder of the figures.</param>
    /// <returns>A note for the user where figures stayed SVG only; null when all went well.</returns>
    public static string? ConvertAll(string folder)
    {
        string[] figures = Directory.GetFiles(folder, "*.svg");
        Array.Sort(figures, StringComparer.Ordinal);
        var running = new List<(Process Process, string Temporary, string Target)>();
        foreach (string figure in figures)
        {
            string target = Path.ChangeExtension(figure, ".png"), temporary = AtomicFile.TemporaryName(target);
            if (Start(figure, temporary) is not Process process)
                return $"{Program} was not found: the figures are written as SVG only.";
            running.Add((process, temporary, target));
        }

        int failed = 0;
        foreach ((Process process, string temporary, string target) in running)
            failed += Finish(process, temporary, target) ? 0 : 1;
        return failed == 0 ? null : $"{Program} could not convert {failed.ToString(System.Globalization.CultureInfo.InvariantCulture)} of the figures; they are written as SVG only.";
    }

    private static Process? Start(string figure, string temporary)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Program, ["--zoom", "2", "--output", temporary, figure]) { RedirectStandardError = true, UseShellExecute = false });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static bool Finish(Process process, string temporary, string target)
    {
        using (process)
        {
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            try
            {
                if (process.ExitCode == 0)
                    File.Move(temporary, target, overwrite: true);
                else
                    AtomicFile.Remove(temporary);
                return process.ExitCode == 0;
            }
            catch (Exception failure) when (AtomicFile.IsFileFailure(failure))
            {
                AtomicFile.Remove(temporary);
                return false;
            }
        }
    }
}
