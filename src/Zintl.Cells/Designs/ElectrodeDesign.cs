using System.Collections.Immutable;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>A porous coating, or a dense film or foil where <see cref="Porosity"/> is 0, as assembled.</summary>
public sealed record ElectrodeDesign
{
    /// <summary>[m].</summary>
    public required double Thickness { get; init; }

    /// <summary>Pore fraction, [-].</summary>
    public required double Porosity { get; init; }

    /// <summary>Electrolyte transport scales with porosity to this power, [-].</summary>
    public required double ElectrolyteBruggeman { get; init; }

    /// <summary>Pore fraction at which transport ceases, [-]: it scales with ((eps - eps_c)/(1 - eps_c))^b.</summary>
    public double PercolationPorosity { get; init; }

    /// <summary>Electronic conductivity of the solid, [S/m], of (-, T).</summary>
    public required Function2D ElectronicConductivity { get; init; }

    /// <summary>Electronic transport scales with (1 - porosity) to this power, [-].</summary>
    public double SolidBruggeman { get; init; }

    /// <summary>Every material and size class.</summary>
    public required ImmutableArray<ActiveMaterial> Materials { get; init; }

    /// <summary>g (Gomadam, Weidner 2006, doi:10.1149/1.2136087): share of the particles' swelling that thickens the coating, [-]; 0 rigid, 1 pores keep their volume.</summary>
    public double SwellingCoefficient { get; init; }

    /// <summary>Double-layer capacitance per area of active material, [F/m2].</summary>
    public double DoubleLayerCapacitance { get; init; }
}
