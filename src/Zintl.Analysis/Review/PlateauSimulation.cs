using System.Collections.Immutable;
using Zintl.Analysis.Cycles;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Simulation;

namespace Zintl.Analysis.Review;

/// <summary>Simulates the second cycle of a standard half-cell at one rate and reads its plateaus.</summary>
public static class PlateauSimulation
{
    /// <summary>Mid-plateau potentials of every step of the host's preferred path.</summary>
    /// <param name="host">Name of a host in the library.</param>
    /// <param name="cRate">[1/h] of the theoretical capacity.</param>
    /// <param name="diameter">Particle diameter, [m].</param>
    /// <param name="library">The material library.</param>
    public static ImmutableArray<PlateauAtRate> Run(string host, double cRate, double diameter, MaterialLibrary library)
    {
        string rate = FormattableString.Invariant($"{cRate} C");
        string down = $"Sodiate at {rate} until 1 mV";
        string up = $"Desodiate at {rate} until 1.8 V";
        HalfCellSetup setup = StandardHalfCell.Resolve(host, diameter, [down, up, down, up], library);
        Solution solution = Simulator.Run(setup.HalfCell, setup.Protocol, new SimulationOptions { RelativeTolerance = setup.Options.Tolerance });
        RunAnalysis run = RunAnalysis.Of(solution);
        CycleBranch? sodiation = run.Branches.LastOrDefault(branch => branch.Branch.Direction == BranchDirection.Sodiation)?.Branch;
        CycleBranch? desodiation = run.Branches.LastOrDefault(branch => branch.Branch.Direction == BranchDirection.Desodiation)?.Branch;
        SodiationPath path = setup.HalfCell.Path;
        return [.. Enumerable.Range(1, path.Steps.Length).Select(k => Read(host, path, k, cRate, sodiation, desodiation))];
    }

    private static PlateauAtRate Read(string host, SodiationPath path, int k, double cRate, CycleBranch? sodiation, CycleBranch? desodiation)
    {
        PathStep step = path.Steps[k - 1];
        Sourced worse = step.Sodiating.Kind > step.Desodiating.Kind ? step.Sodiating : step.Desodiating;
        return new PlateauAtRate(
            host,
            $"{path.Phases[k - 1].Name} - {path.Phases[k].Name}",
            cRate,
            sodiation is null ? null : MidPlateau.Potential(sodiation, path, k),
            desodiation is null ? null : MidPlateau.Potential(desodiation, path, k),
            step.Potential(PathBranch.Sodiating),
            step.Potential(PathBranch.Desodiating),
            worse.Kind,
            worse.Source);
    }
}
