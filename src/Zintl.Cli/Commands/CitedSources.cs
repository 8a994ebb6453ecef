using System.Collections.Immutable;
using Zintl.Analysis.Report;
using Zintl.Cells.Files;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cli.Commands;

/// <summary>The references behind numbers.</summary>
internal static class CitedSources
{
    /// <summary>Source keys of every number a cell ran with, sorted.</summary>
    public static IEnumerable<string> Of(CellSetup setup) => setup switch
    {
        HalfCellSetup half => Of(half.HalfCell),
        DesignSetup design => Of(design),
        _ => [],
    };

    /// <summary>Source keys of every number a half-cell ran with, sorted.</summary>
    private static IEnumerable<string> Of(HalfCell cell) => Keys(
    [
        .. Of(cell.Path), cell.Radius, cell.Loading, cell.Area, cell.CoatingThickness, cell.CoatingPorosity, cell.SwellingCoefficient,
        cell.ExchangeCurrentDensity, cell.TransferCoefficient, cell.KineticActivationEnergy, cell.DiffusionActivationEnergy, cell.FilmResistance,
        cell.IonicConductivity, cell.SeparatorThickness, cell.SeparatorPorosity, cell.BruggemanExponent, cell.SodiumExchangeCurrentDensity,
        cell.SodiumFilmResistance,
    ]);

    /// <summary>Source keys of every number and table a cell design ran with, sorted.</summary>
    private static IEnumerable<string> Of(DesignSetup setup) => Keys(
        [.. setup.Sources.Numbers.Select(number => number.Number), .. setup.Sources.Alloys.SelectMany(alloy => Of(alloy.Path))],
        setup.Sources.Curves.Select(item => item.Curve.Source));

    /// <summary>Source keys of every number of a material, its competing paths included, sorted.</summary>
    public static IEnumerable<string> Of(Material material) => Keys(
        [.. material.Properties.SelectMany(property => property.Entries).Select(entry => entry.Number), .. material.Paths.SelectMany(choice => Of(choice.Path))]);

    /// <summary>The references themselves, by key; a key without a reference keeps its name as text.</summary>
    public static ImmutableArray<CitedSource> Find(IEnumerable<string> keys, References references) =>
        [.. keys.Select(key => references.Find(key) is { } found ? new CitedSource(key, found.ToString(), Doi(found)) : new CitedSource(key, key, null))];

    private static IEnumerable<Sourced> Of(SodiationPath path) =>
    [
        .. path.Phases.SelectMany(phase => new[] { phase.MolarVolume, phase.Diffusivity, phase.Solubility }),
        .. path.Steps.SelectMany(step => new[] { step.EquilibriumPotential, step.Sodiating, step.Desodiating, step.FirstSodiating, step.Nucleation }),
    ];

    /// <summary>A derived number names several sources, separated by commas or semicolons.</summary>
    private static IEnumerable<string> Keys(IEnumerable<Sourced> numbers, IEnumerable<string>? more = null) => numbers
        .Select(number => number.Source)
        .Concat(more ?? [])
        .SelectMany(source => source.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string? Doi(Reference reference) => reference.Field("doi") is { Length: > 0 } doi ? doi : null;
}
