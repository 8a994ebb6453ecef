using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Models.Kinetics;
using Zintl.Models.Particles;
using Zintl.Numerics.Fields;

namespace Zintl.Models.HalfCells;

/// <summary>The numbers of a half-cell as the equations use them, at its temperature, per geometric electrode area.</summary>
public sealed class HalfCellParameters
{
    public HalfCellParameters(HalfCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Cell = cell;
        Frt = PhysicalConstants.Faraday / (PhysicalConstants.Gas * cell.Temperature);
        HostPerArea = cell.Loading.Value / cell.Path.HostMolarMass;
        double hostVolume = cell.Path.Phases[0].MolarVolume.Value;
        Geometry = new ParticleGeometry(cell.Shape, cell.Radius.Value);
        SpecificArea = HostPerArea * hostVolume / Geometry.LengthPerArea;
        ActiveFraction = HostPerArea * hostVolume / cell.CoatingThickness.Value;
        ExchangeCurrentDensity = cell.ExchangeCurrentDensity.Value * Factor(cell.KineticActivationEnergy.Value, cell);
        DiffusionFactor = Factor(cell.DiffusionActivationEnergy.Value, cell);
        SeparatorResistance = Electrolyte.OhmicResistance.Layer(
            new Real(cell.SeparatorThickness.Value),
            new Real(cell.IonicConductivity.Value),
            new Real(cell.SeparatorPorosity.Value),
            new Real(cell.BruggemanExponent.Value)).Value;
        MaximumStoichiometry = cell.Path.Phases[^1].Stoichiometry;
    }

    public HalfCell Cell { get; }

    public ParticleGeometry Geometry { get; }

    /// <summary>F/RT, [1/V].</summary>
    public double Frt { get; }

    /// <summary>Moles of host atoms per electrode area, [mol/m2].</summary>
    public double HostPerArea { get; }

    /// <summary>True area of the sodium-free particles per electrode area, d V/R0, [-].</summary>
    public double SpecificArea { get; }

    /// <summary>eps_a0, volume fraction of active material in the coating as assembled, [-].</summary>
    public double ActiveFraction { get; }

    /// <summary>j0 of the alloy at the cell's temperature, [A/m2].</summary>
    public double ExchangeCurrentDensity { get; }

    /// <summary>Factor on the diffusivities at the cell's temperature, [-].</summary>
    public double DiffusionFactor { get; }

    /// <summary>Ionic resistance of the separator, [ohm m2].</summary>
    public double SeparatorResistance { get; }

    /// <summary>False for films and foils: the electrolyte meets them at their face only, so that they have neither a pore resistance nor pores that close.</summary>
    public bool IsPorous => Cell.CoatingPorosity.Value > 0;

    public double MaximumStoichiometry { get; }

    /// <summary>Theoretical capacity of the electrode, [C].</summary>
    public double Capacity => PhysicalConstants.Faraday * HostPerArea * MaximumStoichiometry * Cell.Area.Value;

    /// <summary>d(mean x)/dt of a cell current, [1/s].</summary>
    public double Rate(double current) => current / (PhysicalConstants.Faraday * HostPerArea * Cell.Area.Value);

    private static double Factor(double activationEnergy, HalfCell cell) =>
        Arrhenius.Factor(new Real(activationEnergy), new Real(cell.Temperature), new Real(cell.ReferenceTemperature)).Value;
}
