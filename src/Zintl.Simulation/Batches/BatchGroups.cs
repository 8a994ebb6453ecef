using System.Collections.Immutable;

namespace Zintl.Simulation.Batches;

/// <summary>Groups cases by their numbers alone, and runs groups on all cores: results depend neither on threads nor on what ran before.</summary>
public static class BatchGroups
{
    /// <summary>Neighbours of one form, at most eight.</summary>
    public static ImmutableArray<BatchGroup> Of(IReadOnlyList<BatchCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var groups = ImmutableArray.CreateBuilder<BatchGroup>();
        for (int i = 0; i < cases.Count;)
        {
            int first = i++;
            string? alone = LaneForm.Loner(cases[first]);
            while (alone is null && i < cases.Count && i - first < CellBatch.Lanes && LaneForm.Loner(cases[i]) is null && LaneForm.Difference(cases[first], cases[i]) is null) i++;
            groups.Add(new BatchGroup(first, i - first, alone));
        }

        return groups.ToImmutable();
    }

    /// <summary>Runs groups side by side.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="groups">Those to run.</param>
    /// <param name="options">As for any run; progress is not reported.</param>
    /// <param name="threads">Largest number of groups at once.</param>
    /// <param name="done">Told of each group as it finishes, one call at a time, in any order; interrupted groups are not told of.</param>
    public static void Run(IReadOnlyList<BatchCase> cases, IReadOnlyList<BatchGroup> groups, SimulationOptions options, int threads, Action<BatchGroup, ImmutableArray<BatchResult>> done)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(done);
        Lock gate = new();
        Parallel.For(0, groups.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, (i, loop) =>
        {
            BatchGroup group = groups[i];
            ImmutableArray<BatchResult> results = Run([.. cases.Skip(group.First).Take(group.Count)], group, options with { Progress = null });
            if (options.Cancellation.IsCancellationRequested) loop.Stop();
            if (results.Any(result => result.State == RunState.Interrupted)) return;
            lock (gate) done(group, results);
        });
    }

    private static ImmutableArray<BatchResult> Run(BatchCase[] cases, BatchGroup group, SimulationOptions options) =>
        group.Alone is { } reason ? [LoneCell.Run(cases[0], reason, options, keepsCurve: false)] : new CellBatch(cases, options).Run();
}
