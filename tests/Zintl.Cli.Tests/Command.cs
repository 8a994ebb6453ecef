using System.Diagnostics;
using System.Text.Json;

namespace Zintl.Cli.Tests;

/// <summary>Runs the real process in an empty folder of its own, which goes when the test is over.</summary>
internal sealed class Command : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Zintl.Cli.dll");
    private static int folders;

    public Command()
    {
        int number = Interlocked.Increment(ref folders);
        Folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"zintl-cli-{Environment.ProcessId}-{number}"));
        Directory.CreateDirectory(Folder);
    }

    /// <summary>Working folder of the processes.</summary>
    public string Folder { get; }

    /// <summary>Runs <c>zintl</c> with these arguments to its end.</summary>
    public Outcome Run(params string[] arguments) => Finish(Start(arguments));

    /// <summary>The one document on standard output.</summary>
    public JsonElement Json(out Outcome outcome, params string[] arguments)
    {
        outcome = Run([.. arguments, "--json"]);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    /// <summary>Runs a line of bash in which <c>zintl</c> is the program.</summary>
    public Outcome Shell(string line)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The shell of this test is bash.");
        return Finish(Start("bash", ["-c", $"zintl() {{ dotnet '{Program}' \"$@\"; }}; {line}"]));
    }

    /// <summary>The program, running.</summary>
    public Process Start(params string[] arguments) => Start("dotnet", [Program, .. arguments]);

    private Process Start(string file, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(file, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment.Remove("ZINTL_DATA");
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    public static Outcome Finish(Process process)
    {
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>A file in the working folder.</summary>
    public string Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
