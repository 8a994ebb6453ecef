using System.Collections.Immutable;
using Zintl.Analysis.Runs;
using Zintl.Cells;

namespace Zintl.Analysis.Cycles;

/// <summary>Turns branches into the numbers of each cycle.</summary>
internal static class CycleSummaries
{
    public static ImmutableArray<CycleSummary> Of(IReadOnlyList<BranchAnalysis> branches, CellRecord record, AnalysedCell cell)
    {
        var summaries = ImmutableArray.CreateBuilder<CycleSummary>();
        int start = 0;
        while (start < branches.Count)
        {
            int end = start + 1;
            while (end < branches.Count && branches[end].Branch.Cycle == branches[start].Branch.Cycle)
                end++;
            summaries.Add(Summarise(branches, start, end, record, cell));
            start = end;
        }

        return summaries.ToImmutable();
    }

    private static CycleSummary Summarise(IReadOnlyList<BranchAnalysis> branches, int start, int end, CellRecord record, AnalysedCell cell)
    {
        int cycle = branches[start].Branch.Cycle;
        double? thickness = Largest(record, cell.ThicknessChannel, cycle) * 1e-6;
        BranchSummary? sodiation = Sum(branches, start, end, BranchDirection.Sodiation, cell, thickness);
        BranchSummary? desodiation = Sum(branches, start, end, BranchDirection.Desodiation, cell, thickness);
        (BranchSummary? taken, BranchSummary? given) = cell.IsFullCell ? (sodiation, desodiation) : (desodiation, sodiation);
        var plateaus = ImmutableArray.CreateBuilder<Plateau>();
        for (int i = start; i < end; i++)
            plateaus.AddRange(branches[i].Plateaus);
        return new CycleSummary
        {
            Cycle = cycle,
            Sodiation = sodiation,
            Desodiation = desodiation,
            CoulombicEfficiency = desodiation?.Charge / sodiation?.Charge,
            EnergyEfficiency = taken?.Energy > 0 ? given?.Energy / taken.Energy : null,
            Polarisation = taken?.MeanVoltage - given?.MeanVoltage,
            MaximumVolumeRatio = Largest(record, Channels.VolumeRatio, cycle),
            MaximumThickness = thickness,
            Plateaus = plateaus.ToImmutable(),
        };
    }

    private static BranchSummary? Sum(IReadOnlyList<BranchAnalysis> branches, int start, int end, BranchDirection direction, AnalysedCell cell, double? thickness)
    {
        double charge = 0, energy = 0;
        for (int i = start; i < end; i++)
        {
            if (branches[i].Branch.Direction != direction)
                continue;
            charge += branches[i].Branch.TotalCharge;
            energy += branches[i].Branch.Energy;
        }

        if (charge <= 0)
            return null;
        double areal = charge / cell.Area;
        return new BranchSummary(charge, energy, energy / charge, areal / cell.Loading, areal, areal / cell.CoatingThickness, areal / thickness);
    }

    private static double? Largest(CellRecord record, string channel, int cycle)
    {
        if (!record.Auxiliary.TryGetValue(channel, out var values))
            return null;
        double? largest = null;
        for (int row = 0; row < values.Length; row++)
        {
            if (record.Cycle[row] == cycle && double.IsFinite(values[row]))
                largest = Math.Max(largest ?? values[row], values[row]);
        }

        return largest;
    }
}
