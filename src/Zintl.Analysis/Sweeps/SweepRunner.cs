using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation;
using Zintl.Simulation.Batches;

namespace Zintl.Analysis.Sweeps;

/// <summary>Runs the cases of a sweep that are not in its store yet: groups of eight cell designs in lanes, half-cells of one particle each by itself, on several cores.</summary>
public static class SweepRunner
{
    /// <summary>Runs until all is done or the options cancel it.</summary>
    /// <param name="setups">The cell of every case.</param>
    /// <param name="store">Finished groups are skipped, new ones are added.</param>
    /// <param name="options">As for any run; progress is not reported.</param>
    /// <param name="threads">Largest number of groups at once.</param>
    /// <exception cref="InputException">A finished group could not be written.</exception>
    public static void Run(ImmutableArray<CellSetup> setups, SweepStore store, SimulationOptions options, int threads)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            if (setups.All(setup => setup is DesignSetup)) Designs([.. setups.Cast<DesignSetup>()], store, options, threads);
            else HalfCells([.. setups.Cast<HalfCellSetup>()], store, options with { Progress = null }, threads);
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<InputException>().FirstOrDefault() is { } refused)
        {
            ExceptionDispatchInfo.Throw(refused);
        }
    }

    private static void Designs(ImmutableArray<DesignSetup> setups, SweepStore store, SimulationOptions options, int threads)
    {
        BatchCase[] cases = [.. setups.Select(setup => new BatchCase(setup.Design, setup.Protocol))];
        BatchGroup[] groups = [.. BatchGroups.Of(cases).Where(group => !store.Has(group.First))];
        BatchGroups.Run(cases, groups, options, threads, (group, results) => store.Add(
            group.First,
            [.. results.Select((result, i) => SweepOutcome.Of(group.First + i, group.First, result, cases[group.First + i].Design.Area))]));
    }

    private static void HalfCells(ImmutableArray<HalfCellSetup> setups, SweepStore store, SimulationOptions options, int threads)
    {
        int[] waiting = [.. Enumerable.Range(0, setups.Length).Where(number => !store.Has(number))];
        Lock gate = new();
        Parallel.For(0, waiting.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, (i, loop) =>
        {
            HalfCellSetup setup = setups[waiting[i]];
            Solution solution = Simulator.Run(setup.HalfCell, setup.Protocol, options);
            if (options.Cancellation.IsCancellationRequested) loop.Stop();
            if (solution.State == RunState.Interrupted) return;
            lock (gate) store.Add(waiting[i], [SweepOutcome.Of(waiting[i], solution, setup.HalfCell.Area.Value)]);
        });
    }
}
