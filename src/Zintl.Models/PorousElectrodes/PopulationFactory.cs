using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Models.Hysteresis;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>The ordered catalogue of particles in electrodes: a new one is one line here.</summary>
internal static class PopulationFactory
{
    /// <summary>D* of sodiation paths hold here, [K].</summary>
    private const double DiffusivityTemperature = 298.15;

    /// <summary>Rate below which branch offsets fade, as a multiple of one full capacity per hour.</summary>
    private const double SmallCRate = 1e-3;

    /// <summary>The particles a material asks for.</summary>
    /// <param name="arena">Memory.</param>
    /// <param name="nodes">Number of particles: nodes times lanes.</param>
    /// <param name="materials">The material in each lane.</param>
    /// <param name="designs">The cells.</param>
    /// <param name="relativeTolerance">Of the run, [-].</param>
    public static ParticlePopulation Create(Arena arena, int nodes, ActiveMaterial[] materials, CellDesign[] designs, double relativeTolerance) => materials[0].Insertion switch
    {
        FickianInsertion { Diffusivity: { IsConstantInX: true, IsConstantInY: true }, VolumeRatio.IsConstantInX: true } => new ConstantDiffusionPopulation(
            arena,
            Vectors.Padded(nodes),
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).Diffusivity.Value(0, designs[0].Thermal.InitialTemperature) / (material.Radius * material.Radius))],
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).InitialStoichiometry)]),
        FickianInsertion { VolumeRatio.IsConstantInX: true } => new DiffusionPopulation(
            arena,
            Vectors.Padded(nodes),
            new FickianLaw(LaneFunction.Of(materials, material => ((FickianInsertion)material.Insertion).Diffusivity)),
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => material.Radius)],
            [.. materials.Select(material => ((FickianInsertion)material.Insertion).InitialStoichiometry)],
            relativeTolerance),
        MsmrInsertion msmr => new DiffusionPopulation(
            arena,
            Vectors.Padded(nodes),
            new MsmrLaw(msmr),
            MeshOf(materials[0], designs[0]),
            [.. materials.Select(material => material.Radius)],
            [.. materials.Select(material => ((MsmrInsertion)material.Insertion).InitialPotential)],
            relativeTolerance),
        AlloyInsertion => Separate(nodes, materials, designs, relativeTolerance),
        _ => throw new ArgumentException($"No particle model takes the insertion of {materials[0].Name}.", nameof(materials)),
    };

    private static SeparateParticles Separate(int nodes, ActiveMaterial[] materials, CellDesign[] designs, double relativeTolerance)
    {
        ActiveMaterial[] each = [.. Enumerable.Range(0, nodes).Select(p => materials[p % materials.Length])];
        double temperature = designs[0].Thermal.InitialTemperature;
        return new SeparateParticles(
            [.. each.Select(material => Particle(material, temperature, relativeTolerance))],
            [.. each.Select(material => Offset((AlloyInsertion)material.Insertion, temperature))],
            [.. each.Select(material => ((AlloyInsertion)material.Insertion).InitialStoichiometry)],
            temperature);
    }

    private static IParticle Particle(ActiveMaterial material, double temperature, double relativeTolerance)
    {
        var alloy = (AlloyInsertion)material.Insertion;
        double factor = Math.Exp(alloy.DiffusionActivationEnergy / PhysicalConstants.Gas * (1 / DiffusivityTemperature - 1 / temperature));
        return alloy.Transport == AlloyTransport.Shells
            ? new ShellParticle(alloy.Path, material.Shape, material.Radius, temperature, factor, relativeTolerance, hasNeighbours: true)
            : new ChemicalPotentialParticle(alloy.Path, RadialMesh.Uniform(new ParticleGeometry(material.Shape, material.Radius), alloy.RadialCells), temperature, factor);
    }

    private static BranchOffset Offset(AlloyInsertion alloy, double temperature) =>
        new(alloy.Path, temperature, SmallCRate * alloy.Path.Phases[^1].Stoichiometry / 3600);

    private static SphereMesh MeshOf(ActiveMaterial material, CellDesign design) =>
        new(design.Mesh.Particle, design.Mesh.ParticleGrading, MaterialGeometry.Dimension(material), material.HollowRadius);
}
