using Zintl.Cells.HalfCells;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Integration;
using Zintl.Testing;

namespace Zintl.Benchmarks;

/// <summary>One particle cycled at 1C between 1 mV and 1.0 V, with everything allocated beforehand.</summary>
internal sealed class CycleRun
{
    private const double Samples = 4000;
    private readonly HalfCellParameters parameters;
    private readonly ShellParticle particle;
    private readonly SingleParticleModel model;
    private readonly BdfIntegrator integrator;
    private readonly TrialFunction distance;
    private readonly double[] state;
    private readonly double[] scratch;
    private readonly double tolerance;
    private readonly List<(double Time, double Voltage)>[] halves = [[], []];
    private double cutOff;
    private bool sodiates;
    private bool records;
    private IntegratorStatistics before;

    public CycleRun(double tolerance)
    {
        this.tolerance = tolerance;
        HalfCell cell = ReferenceTin.IdealCell(ReferenceTin.Path());
        parameters = new HalfCellParameters(cell);
        particle = new ShellParticle(cell.Path, cell.Shape, cell.Radius.Value, cell.Temperature, 1, tolerance);
        model = new SingleParticleModel(parameters, particle, tolerance);
        integrator = new BdfIntegrator(model, new IntegratorOptions { MaximumGrowth = 4 });
        state = new double[model.Length];
        scratch = new double[model.Length];
        distance = Distance;
    }

    public IntegratorStatistics Statistics { get; private set; }

    public void Cycle()
    {
        model.Initialise(state);
        before = integrator.Statistics;
        double end = Half(0, 0, 0.001);
        integrator.State.CopyTo(state);
        Half(1, end, 1.0);
        IntegratorStatistics after = integrator.Statistics;
        Statistics = new(after.Steps - before.Steps, after.Stages - before.Stages, after.ErrorFailures - before.ErrorFailures,
            after.ConvergenceFailures - before.ConvergenceFailures, after.Infeasible - before.Infeasible);
    }

    /// <summary>Runs once more and keeps the curve.</summary>
    public void Record()
    {
        records = true;
        Cycle();
        records = false;
    }

    /// <summary>Median and 95 % quantile of |dV| over both half cycles, weighted by time, [V].</summary>
    public (double Median, double High) ErrorAgainst(CycleRun reference)
    {
        List<double> errors = [];
        for (int half = 0; half < 2; half++)
        {
            double length = Math.Min(halves[half][^1].Time, reference.halves[half][^1].Time);
            for (int i = 0; i < Samples; i++)
            {
                double time = 1 + (0.97 * length - 1) * i / Samples;
                errors.Add(Math.Abs(At(halves[half], time) - At(reference.halves[half], time)));
            }
        }

        errors.Sort();
        return (errors[errors.Count / 2], errors[errors.Count * 95 / 100]);
    }

    private double Half(int half, double start, double limit)
    {
        sodiates = half == 0;
        cutOff = limit;
        double current = parameters.Capacity / 3600;
        model.Hold(ControlMode.Current, sodiates ? current : -current);
        integrator.Start(start, state, tolerance * 3600);
        if (records) halves[half].Clear();
        while (true)
        {
            StepOutcome outcome = integrator.TryStep(1e9);
            if (outcome == StepOutcome.Failed) throw new InvalidOperationException(integrator.Failure!.Cause);
            LocationOutcome location = outcome == StepOutcome.Solved && Distance(integrator.TrialTime, integrator.Trial) > 0
                ? LocationOutcome.Shortened
                : EventLocator.Locate(integrator, distance, double.PositiveInfinity, 1e-9);
            if (location is LocationOutcome.AtStart or LocationOutcome.Failed) throw new InvalidOperationException("The end was not located.");
            if (records) Keep(half, start);
            integrator.Commit();
            if (location == LocationOutcome.Reached) return integrator.Time;
        }
    }

    private double Distance(double time, ReadOnlySpan<double> trial)
    {
        CellState cell = model.Observe(trial);
        if (sodiates) return cell.Voltage - cutOff;
        return cell.Reserve is > 0 and < 1 ? cell.Reserve * (1 - Math.Exp(-parameters.Frt * (cutOff - cell.Voltage))) : Math.Min(cell.Reserve, cutOff - cell.Voltage);
    }

    private void Keep(int half, double start)
    {
        const int inside = 20;
        for (int i = 1; i <= inside; i++)
        {
            double time = integrator.Time + integrator.TrialStep * i / inside;
            integrator.Interpolate(time, scratch);
            halves[half].Add((time - start, model.Observe(scratch, model.Target).Voltage));
        }
    }

    private static double At(List<(double Time, double Voltage)> curve, double time)
    {
        int right = curve.BinarySearch((time, 0), Comparer<(double Time, double Voltage)>.Create((a, b) => a.Time.CompareTo(b.Time)));
        if (right < 0) right = ~right;
        right = Math.Clamp(right, 1, curve.Count - 1);
        double share = Math.Clamp((time - curve[right - 1].Time) / (curve[right].Time - curve[right - 1].Time), 0, 1);
        return curve[right - 1].Voltage + share * (curve[right].Voltage - curve[right - 1].Voltage);
    }
}
