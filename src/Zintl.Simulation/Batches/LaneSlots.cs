namespace Zintl.Simulation.Batches;

/// <summary>The values of one lane in a state: slot i belongs to lane i mod 8 in every model whose amounts are smooth.</summary>
internal static class LaneSlots
{
    public static void Copy(ReadOnlySpan<double> from, Span<double> to, int lane)
    {
        for (int i = lane; i < to.Length; i += CellBatch.Lanes) to[i] = from[i];
    }
}
