using System.Collections.Immutable;
using System.Globalization;
using Zintl.Analysis.Figures;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Report;

/// <summary>Every number of a half-cell with its unit at the edge, in the order a reader asks for them.</summary>
public static class CellQuantities
{
    /// <summary>The numbers of electrode, electrolyte and counter electrode.</summary>
    public static ImmutableArray<QuantityRow> Of(HalfCell cell) =>
    [
        new("Particle radius, or film thickness", "\u00B5m", 1e6, cell.Radius),
        new("Loading of active host", "mg cm^{-2}", 100, cell.Loading),
        new("Electrode area", "cm^{2}", 1e4, cell.Area),
        new("Coating thickness as assembled", "\u00B5m", 1e6, cell.CoatingThickness),
        new("Coating porosity as assembled", "", 1, cell.CoatingPorosity),
        new("Swelling coefficient g", "", 1, cell.SwellingCoefficient),
        new("Exchange current density, alloy", "A m^{-2}", 1, cell.ExchangeCurrentDensity),
        new("Anodic transfer coefficient", "", 1, cell.TransferCoefficient),
        new("Activation energy, charge transfer", "kJ mol^{-1}", 1e-3, cell.KineticActivationEnergy),
        new("Activation energy, diffusion", "kJ mol^{-1}", 1e-3, cell.DiffusionActivationEnergy),
        new("Film resistance, alloy", "\u03A9 cm^{2}", 1e4, cell.FilmResistance),
        new("Ionic conductivity", "S m^{-1}", 1, cell.IonicConductivity),
        new("Separator thickness", "\u00B5m", 1e6, cell.SeparatorThickness),
        new("Separator porosity", "", 1, cell.SeparatorPorosity),
        new("Bruggeman exponent", "", 1, cell.BruggemanExponent),
        new("Exchange current density, sodium", "A m^{-2}", 1, cell.SodiumExchangeCurrentDensity),
        new("Film resistance, sodium", "\u03A9 cm^{2}", 1e4, cell.SodiumFilmResistance),
    ];

    /// <summary>The numbers of the sodiation path: phases, then steps.</summary>
    public static ImmutableArray<QuantityRow> Of(SodiationPath path)
    {
        var rows = ImmutableArray.CreateBuilder<QuantityRow>();
        foreach (PathPhase phase in path.Phases)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{FigureText.Formula(phase.Name)} (x = {phase.Stoichiometry:0.####})");
            rows.Add(new QuantityRow(name + ", molar volume per host", "cm^{3} mol^{-1}", 1e6, phase.MolarVolume));
            rows.Add(new QuantityRow(name + ", sodium diffusivity", "m^{2} s^{-1}", 1, phase.Diffusivity));
            rows.Add(new QuantityRow(name + ", sodium solubility", "", 1, phase.Solubility));
        }

        for (int i = 0; i < path.Steps.Length; i++)
            AddStep(rows, path.Steps[i], $"{FigureText.Formula(path.Phases[i].Name)} \u2192 {FigureText.Formula(path.Phases[i + 1].Name)}");
        return rows.ToImmutable();
    }

    private static void AddStep(ImmutableArray<QuantityRow>.Builder rows, PathStep step, string name)
    {
        rows.Add(new QuantityRow(name + ", equilibrium potential", "V", 1, step.EquilibriumPotential));
        if (step.EntropyCoefficient is Sourced entropy)
            rows.Add(new QuantityRow(name + ", entropy coefficient", "mV K^{-1}", 1e3, entropy));
        rows.Add(new QuantityRow(name + ", sodiation below it", "mV", 1e3, step.Sodiating));
        rows.Add(new QuantityRow(name + ", desodiation above it", "mV", 1e3, step.Desodiating));
        rows.Add(new QuantityRow(name + ", first sodiation below it", "mV", 1e3, step.FirstSodiating));
        rows.Add(new QuantityRow(name + ", nucleation", "mV", 1e3, step.Nucleation));
    }
}
