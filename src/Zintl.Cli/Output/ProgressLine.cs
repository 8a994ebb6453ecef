using System.Diagnostics;
using Zintl.Simulation;

namespace Zintl.Cli.Output;

/// <summary>One line on standard error that says where a run is, a few times a second; nothing where no person watches.</summary>
internal sealed class ProgressLine(bool visible) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly bool visible = visible && !Console.IsErrorRedirected;
    private long last = Stopwatch.GetTimestamp();
    private bool shown;

    public void Show(RunProgress progress)
    {
        if (!visible || Stopwatch.GetElapsedTime(last) < Interval) return;
        last = Stopwatch.GetTimestamp();
        shown = true;
        Console.Error.Write(FormattableString.Invariant(
            $"\r\u001b[Kcycle {progress.Cycle}, step {progress.Step} of {progress.Steps}: {progress.Time / 3600:0.00} h, {progress.Voltage:0.000} V, x = {progress.Stoichiometry:0.000}"));
    }

    public void Dispose()
    {
        if (shown) Console.Error.Write("\r\u001b[K");
        shown = false;
    }
}
