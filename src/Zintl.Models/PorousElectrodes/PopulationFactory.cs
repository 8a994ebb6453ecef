using Zintl.Cells.Designs;

namespace Zintl.Models.PorousElectrodes;

/// <summary>The ordered catalogue of particles in electrodes: a new one is one line here.</summary>
internal static class PopulationFactory
{
    /// <summary>The particles a material asks for.</summary>
    /// <param name="arena">Memory.</param>
    /// <param name="count">Number of particles, a multiple of eight.</param>
    /// <param name="materials">The material in each lane.</param>
    /// <param name="designs">The cells.</param>
    /// <param name="relativeTolerance">Of the run, [-].</param>
    public static ParticlePopulation Create(Arena arena, int count, ActiveMaterial[] materials, CellDesign[] designs, double relativeTolerance) => materials[0].Insertion switch
    {
        FickianInsertion { Diffusivity: { IsConstantInX: true, IsConstantInY: true }, VolumeRatio.IsConstantInX: true } => new ConstantDiffusionPopulation(
            arena,
            count,
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).Diffusivity.Value(0, designs[0].Thermal.InitialTemperature) / (material.Radius * material.Radius))],
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).InitialStoichiometry)]),
        FickianInsertion { VolumeRatio.IsConstantInX: true } => new DiffusionPopulation(
            arena,
            count,
            new FickianLaw(LaneFunction.Of(materials, material => ((FickianInsertion)material.Insertion).Diffusivity)),
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => material.Radius)],
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).InitialStoichiometry)],
            relativeTolerance),
        MsmrInsertion msmr => new DiffusionPopulation(
            arena,
            count,
            new MsmrLaw(msmr),
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => material.Radius)],
            [.. materials.Select(material => ((MsmrInsertion)material.Insertion).InitialPotential)],
            relativeTolerance),
        _ => throw new ArgumentException($"No particle model takes the insertion of {materials[0].Name}.", nameof(materials)),
    };

    private static SphereMesh MeshOf(ActiveMaterial material, CellDesign design) =>
        new(design.Mesh.Particle, design.Mesh.ParticleGrading, MaterialGeometry.Dimension(material), material.HollowRadius);
}
