using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Zintl.Benchmarks;

/// <summary>What the numbers were measured on.</summary>
internal static class Machine
{
    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();

    public static string Describe() => FormattableString.Invariant(
        $"# Benchmarks\n\n{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, Vector512 {(Vector512.IsHardwareAccelerated ? "in hardware" : "as two Vector256")}. Warm, one thread; minimum and median of the runs.\n");

    /// <summary>Writes the report beside those of other processors.</summary>
    public static void Keep(string report)
    {
        string folder = Path.Combine(Testing.Repository.Root, "bench", "results", string.Concat(Processor.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "benchmarks.md"), report);
    }
}
