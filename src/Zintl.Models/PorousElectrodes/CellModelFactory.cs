using Zintl.Cells.Designs;

namespace Zintl.Models.PorousElectrodes;

/// <summary>The ordered catalogue of cell models: a new one is one line here.</summary>
public static class CellModelFactory
{
    /// <summary>The model that the first design asks for.</summary>
    /// <param name="designs">One cell, or eight whose designs differ in numbers only.</param>
    /// <param name="relativeTolerance">Error per step in guest and salt amounts over their scales, [-].</param>
    /// <exception cref="ArgumentException">The number of designs is neither 1 nor 8, or a design asks for something the equations do not know.</exception>
    public static ICellModel Create(IReadOnlyList<CellDesign> designs, double relativeTolerance)
    {
        ArgumentNullException.ThrowIfNull(designs);
        if (designs.Count == 0) throw new ArgumentException("There are 0 designs; it takes 1 or 8.", nameof(designs));
        return designs[0].Model switch
        {
            ModelKind.PorousElectrode => new PorousCell(designs, relativeTolerance),
            ModelKind.SingleParticle or ModelKind.SingleParticleWithElectrolyte => new ReducedCell(designs, relativeTolerance),
            _ => throw new ArgumentException($"No model answers to {designs[0].Model}.", nameof(designs)),
        };
    }
}
