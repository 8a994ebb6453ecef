using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Models;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation;

/// <summary>Protocol, model and integrator make a <see cref="Solution"/>. A numerical failure is a value; what was computed is kept.</summary>
public static class Simulator
{
    /// <summary>Counter-electrode overpotential above which a half-cell's result is doubtful, [V] (Pfeifer 2019, doi:10.1002/cssc.201901056).</summary>
    private const double DoubtfulCounter = 0.05;

    /// <summary>Runs a protocol on a half-cell.</summary>
    /// <exception cref="Materials.Input.InputException">Steps that this model cannot run: drive cycles, other temperatures, ends other than voltage and current.</exception>
    public static Solution Run(HalfCell cell, Protocol protocol, SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        HalfCellParameters parameters = new(cell);
        return Run(parameters, ParticleFactory.Create(parameters, options.RelativeTolerance), protocol, options);
    }

    /// <summary>Runs a protocol on a half-cell with a particle of the caller's making, for comparisons of models and meshes.</summary>
    public static Solution Run(HalfCellParameters parameters, IParticle particle, Protocol protocol, SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(particle);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        HalfCell cell = parameters.Cell;
        ProtocolSupport.Check(protocol, cell.Temperature);
        SingleParticleModel model = new(parameters, particle, options.RelativeTolerance);
        double[] initial = new double[model.Length];
        model.Initialise(initial);
        double gibbsBefore = particle.GibbsEnergy(initial.AsSpan(0, particle.Length));
        BdfIntegrator integrator = new(model, new IntegratorOptions { MaximumGrowth = 4 });
        integrator.Start(0, initial, 1);
        RecordBuilder record = new(parameters, cell.Temperature);
        EnergyAccount energy = new();
        StepRunner runner = new(parameters, model, particle, integrator, record, energy, options);
        var events = ImmutableArray.CreateBuilder<SolutionEvent>();
        var summaries = ImmutableArray.CreateBuilder<StepSummary>();
        SodiumBalance sodium = new(parameters, particle, cell.InitialStoichiometry);
        RunState state = RunState.Finished;
        string? cause = null;
        for (int i = 0; i < protocol.Steps.Length && state == RunState.Finished; i++)
        {
            ProtocolStep step = protocol.Steps[i];
            double begin = integrator.Time;
            StepResult result = runner.Run(step, i + 1, protocol.Steps.Length);
            sodium.Check(integrator.State);
            events.Add(new(integrator.Time, step.Cycle, i + 1, result.End, result.Detail));
            double? mean = energy.Charge != 0 ? energy.Energy / energy.Charge : null;
            summaries.Add(new(step.Cycle, i + 1, step.Text, integrator.Time - begin, energy.Charge, energy.Energy, mean, result.End));
            if (!result.Stops) continue;
            if (result.End == "failed") (state, cause) = (RunState.Failed, result.Detail);
            else if (result.End == "interrupted") state = RunState.Interrupted;
            else break;
        }

        double gibbs = (particle.GibbsEnergy(integrator.State[..particle.Length]) - gibbsBefore) * parameters.HostPerArea * cell.Area.Value;
        double dissipation = energy.TotalEnergy - gibbs;
        double open = energy.EnergyPassed > 0 ? (dissipation - energy.Heat) / energy.EnergyPassed : 0;
        Balances balances = new(sodium.Worst, sodium.WorstHost, open, dissipation);
        IntegratorStatistics cost = integrator.Statistics;
        SolverStatistics statistics = new(cost.Steps, cost.ErrorFailures, cost.ConvergenceFailures, options.RelativeTolerance);
        var built = record.Build();
        return new Solution(cell, protocol, built, events.ToImmutable(), summaries.ToImmutable(), balances, statistics, state, cause, null, Warnings(cell, built));
    }

    private static ImmutableArray<string> Warnings(HalfCell cell, CellRecord record)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        double worst = record.Auxiliary["overpotentialCounter_V"].Select(Math.Abs).DefaultIfEmpty(0).Max();
        if (worst > DoubtfulCounter)
            warnings.Add(FormattableString.Invariant($"The sodium metal takes up to {1000 * worst:0} mV of the voltage: a cut-off may end sodiation early; a three-electrode cell would tell."));
        if (cell.Model == ParticleModel.Fickian)
            warnings.Add($"Fickian diffusion in {cell.Path.Host}: its plateaus are broadened by ideal mixing, which is an assumption.");
        return warnings.ToImmutable();
    }
}
