using System.Diagnostics;
using Zintl.Simulation;
using Zintl.Testing;

foreach (double rtol in new[] { 1e-3, 3e-4, 1e-4, 1e-6, 1e-8 })
{
    SimulationOptions options = new() { RelativeTolerance = rtol };
    Solution run = Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path()), ReferenceTin.Cycle(), options);
    double best = double.PositiveInfinity;
    for (int i = 0; i < 1500; i++)
    {
        long start = Stopwatch.GetTimestamp();
        Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path()), ReferenceTin.Cycle(), options with { RowsPerHalfCycle = 1 });
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    Console.WriteLine($"rtol {rtol}: {best:0.000} ms; {run.State} {run.Cause}; steps {run.Statistics.Steps} rejected {run.Statistics.Rejected} failed {run.Statistics.Failed}; sodium {run.Balances.Sodium:0.0e0}; dissipation {run.Balances.Dissipation} energy {run.Balances.Energy:0.0e0}");
    foreach (var e in run.Events) Console.WriteLine($"   {e.Time:0.000} {e.Name} {e.Detail}");
    if (args.Length > 1 && rtol == 1e-4)
        for (int i = 0; i < run.Record.Time.Length; i++)
            Console.WriteLine(FormattableString.Invariant($"{run.Record.Time[i]:0.00} {run.Record.Voltage[i]:0.00000} {run.Record.Auxiliary["stoichiometry"][i]:0.00000} {run.Record.Auxiliary["fronts"][i]}"));
}

if (args.Length > 0) return;
ulong seed = 88172645463325252UL;
double Uniform() { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; return (seed >> 11) * (1.0 / 9007199254740992.0); }
double worstSodium = 0, worstLoss = double.PositiveInfinity; long steps = 0, rejected = 0, failed = 0, segments = 0; int stalls = 0; Dictionary<string, int> names = [];
long t0 = Stopwatch.GetTimestamp();
for (int k = 0; k < 1000; k++)
{
    double d = k % 2 == 0 ? 5e-15 : 1e-15;
    bool deep = k % 5 == 4;
    var list = new List<Zintl.Cells.Protocols.ProtocolStep>();
    for (int s = 0; s < (deep ? 60 : 16); s++)
    {
        double c = 0.1 * Math.Pow(20, Uniform()), dir = Uniform() < .5 ? 1 : -1;
        if (s == 0) dir = 1;
        if (deep) dir = s % 2 == 0 ? 1 : -1;
        if (Uniform() < .08) c = 0;
        double q = deep ? (dir > 0 ? .10 : .08) * Uniform() : .02 + .6 * Uniform();
        list.Add(ReferenceTin.Step(c * dir, c > 0 ? q / c : .2, c == 0 ? null : dir > 0 ? -0.5 : 1.0));
    }
    Solution run = Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path(d), 2e-6, shape: (Zintl.Cells.HalfCells.ParticleShape)(1 + k / 2 % 3)), new([.. list]), new() { RelativeTolerance = 1e-3, RowsPerHalfCycle = 1 });
    worstSodium = Math.Max(worstSodium, run.Balances.Sodium); worstLoss = Math.Min(worstLoss, run.Balances.Dissipation);
    steps += run.Statistics.Steps; rejected += run.Statistics.Rejected; failed += run.Statistics.Failed; segments += run.Steps.Length;
    foreach (var e in run.Events) names[e.Name] = names.GetValueOrDefault(e.Name) + 1;
    if (run.State == RunState.Failed && stalls++ < 8) Console.WriteLine($"{k} {run.Events.Length}/{list.Count} {run.Cell.Shape} {run.Events[^1]}");
}
Console.WriteLine($"segments {segments} steps {steps} rejected {rejected} failed {failed} sodium {worstSodium} least dissipation {worstLoss} stalls {stalls}; {Stopwatch.GetElapsedTime(t0).TotalMilliseconds / segments * 1000} us/segment");
foreach (var (n, c) in names) Console.WriteLine($"  {n} {c}");
