using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Zintl.Cells;
using Zintl.Models.HalfCells;

namespace Zintl.Simulation;

/// <summary>Collects rows of a run, columns apart, and turns the current to the sign of the edge: positive charges.</summary>
internal sealed class RecordBuilder(HalfCellParameters parameters, double temperature)
{
    private static readonly string[] Names =
    [
        "stoichiometry", "volumeRatio", "coatingThickness_um", "porosity", "surfacePotential_V", "overpotentialHysteresis_V", "overpotentialReaction_V",
        "overpotentialFilm_V", "overpotentialElectrolyte_V", "overpotentialCounter_V", "overpotentialDiffusion_V", "openCircuitPotential_V", "fronts",
    ];

    private readonly EquilibriumStaircase equilibrium = new(parameters.Cell.Path, temperature);
    private readonly List<double> time = [];
    private readonly List<double> current = [];
    private readonly List<double> voltage = [];
    private readonly List<int> cycle = [];
    private readonly List<int> step = [];
    private readonly List<double>[] auxiliary = [.. Names.Select(_ => new List<double>())];

    public int Rows => time.Count;

    public void Add(double seconds, int cycleNumber, int stepNumber, in CellState cell, int fronts)
    {
        double open = equilibrium.At(cell.Stoichiometry);
        time.Add(seconds);
        current.Add(0 - cell.Current);
        voltage.Add(cell.Voltage);
        cycle.Add(cycleNumber);
        step.Add(stepNumber);
        ReadOnlySpan<double> row =
        [
            cell.Stoichiometry, cell.VolumeRatio, cell.ThicknessRatio * parameters.Cell.CoatingThickness.Value * 1e6, cell.Porosity, cell.SurfacePotential,
            cell.Hysteresis, cell.Reaction, cell.Film, cell.Electrolyte, cell.Counter, cell.SurfacePotential - open, open, fronts,
        ];
        for (int i = 0; i < row.Length; i++) auxiliary[i].Add(row[i]);
    }

    public CellRecord Build()
    {
        var channels = ImmutableDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        for (int i = 0; i < Names.Length; i++) channels.Add(Names[i], Freeze(auxiliary[i]));
        double[] kelvin = new double[Rows];
        Array.Fill(kelvin, temperature);
        return new CellRecord(Freeze(time), Freeze(current), Freeze(voltage), ImmutableCollectionsMarshal.AsImmutableArray(kelvin), Freeze(cycle), Freeze(step),
            channels.ToImmutable());
    }

    private static ImmutableArray<T> Freeze<T>(List<T> list) => ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray());
}
