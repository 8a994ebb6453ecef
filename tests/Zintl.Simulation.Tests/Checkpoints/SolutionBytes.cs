using System.Globalization;
using System.Text;
using Zintl.Cells;
using Zintl.Numerics.Integration;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Checkpoints;

/// <summary>All that a run gives, bit by bit.</summary>
internal static class SolutionBytes
{
    public static byte[] Of(CellSolution solution)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        CellRecord record = solution.Record;
        writer.WriteAll(record.Time.AsSpan());
        writer.WriteAll(record.Current.AsSpan());
        writer.WriteAll(record.Voltage.AsSpan());
        writer.WriteAll(record.Temperature.AsSpan());
        writer.WriteAll(record.Cycle.AsSpan());
        writer.WriteAll(record.Step.AsSpan());
        foreach (string name in record.Auxiliary.Keys.Order(StringComparer.Ordinal)) writer.WriteAll(record.Auxiliary[name].AsSpan());
        foreach (object each in new object[] { solution.Balances, solution.Statistics, solution.State }.Concat(solution.Events).Concat(solution.Steps).Concat(solution.Warnings))
            writer.Write(string.Format(CultureInfo.InvariantCulture, "{0}\n", each));
        writer.Flush();
        return bytes.ToArray();
    }
}
