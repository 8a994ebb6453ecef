using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Materials.Review;
using Zintl.Simulation;

namespace Zintl.Analysis.Review;

/// <summary>Predicted beside published capacity at one current; nothing is fitted to it.</summary>
/// <param name="Series">The published series.</param>
/// <param name="Current">[A/kg] of host.</param>
/// <param name="Published">[C/kg].</param>
/// <param name="Predicted">Desodiation capacity of the second simulated cycle, [C/kg]; 0 where none passes.</param>
public sealed record RatePrediction(RateCapability Series, double Current, double Published, double Predicted)
{
    /// <summary>Areal loading of the simulated electrodes, [mg/cm2]: no series states its own.</summary>
    private const double Loading = 4;

    /// <summary>Every point of a series.</summary>
    public static ImmutableArray<RatePrediction> Of(RateCapability series, MaterialLibrary library) =>
        [.. series.Points.Select(point => new RatePrediction(series, point.Current, point.Capacity, Capacity(series, point.Current, library)))];

    private static double Capacity(RateCapability series, double current, MaterialLibrary library)
    {
        string down = FormattableString.Invariant($"Sodiate at {current} mA/g until {series.Lower} V");
        string up = FormattableString.Invariant($"Desodiate at {current} mA/g until {series.Upper} V");
        HalfCellSetup setup = StandardHalfCell.Resolve(series.Host, series.Diameter, Loading, [down, up, down, up], library);
        Solution solution = Simulator.Run(setup.HalfCell, setup.Protocol, new SimulationOptions { RelativeTolerance = setup.Options.Tolerance });
        RunAnalysis run = RunAnalysis.Of(solution);
        CycleBranch? last = run.Branches.LastOrDefault(branch => branch.Branch.Direction == BranchDirection.Desodiation)?.Branch;
        return (last?.TotalCharge ?? 0) / run.HostMass;
    }
}
