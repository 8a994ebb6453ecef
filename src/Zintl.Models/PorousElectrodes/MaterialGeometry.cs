using Zintl.Cells.Designs;

namespace Zintl.Models.PorousElectrodes;

/// <summary>What follows from the shape of a material's particles.</summary>
internal static class MaterialGeometry
{
    public static int Dimension(ActiveMaterial material) => (int)material.Shape;

    /// <summary>Solid volume of a particle over that of a solid one of the same outer radius, 1 - h^d, [-].</summary>
    public static double SolidShare(ActiveMaterial material) => 1 - Math.Pow(material.HollowRadius, Dimension(material));

    /// <summary>Moles of host (sites) per volume of guest-free material, [mol/m3].</summary>
    public static double HostConcentration(ActiveMaterial material) => material.Insertion switch
    {
        FickianInsertion fickian => fickian.MaximumConcentration,
        MsmrInsertion msmr => msmr.MaximumConcentration,
        AlloyInsertion alloy => 1 / alloy.Path.Phases[0].MolarVolume.Value,
        _ => throw new ArgumentException($"Material {material.Name} has an insertion of unknown kind.", nameof(material)),
    };

    /// <summary>Mean ohmic drop inside a poor conductor that is contacted at its surface, per current density there: R/((d + 2) sigma), [ohm m2].</summary>
    public static double OhmicResistance(ActiveMaterial material) =>
        double.IsInfinity(material.ParticleConductivity) ? 0 : material.Radius / ((Dimension(material) + 2) * material.ParticleConductivity);
}
