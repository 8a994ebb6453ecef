using Zintl.Cells.HalfCells;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;

namespace Zintl.Simulation;

/// <summary>The ordered catalogue of particle models: a new one is one line here.</summary>
public static class ParticleFactory
{
    private const int FickianCells = 40;

    /// <summary>The particle a half-cell asks for, at its temperature, for a run of relative tolerance <paramref name="tolerance"/>.</summary>
    public static IParticle Create(HalfCellParameters parameters, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        HalfCell cell = parameters.Cell;
        return cell.Model switch
        {
            ParticleModel.Shells => new ShellParticle(cell.Path, cell.Shape, cell.Radius.Value, cell.Temperature, parameters.DiffusionFactor, tolerance),
            ParticleModel.ChemicalPotential => new ChemicalPotentialParticle(
                cell.Path,
                RadialMesh.Uniform(parameters.Geometry, ChemicalPotentialParticle.DefaultCells),
                cell.Temperature,
                parameters.DiffusionFactor),
            _ => new FickianParticle(
                BroadenedPath.Solid(cell.Path, cell.Temperature, parameters.DiffusionFactor),
                RadialMesh.Uniform(parameters.Geometry, FickianCells)),
        };
    }
}
