using System.Collections.Immutable;
using Zintl.Analysis.Report;
using Zintl.Cells.HalfCells;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Runs;

/// <summary>What an analysis knows of the cell behind a record, whichever model made it. Capacities per gram refer to its active host.</summary>
public sealed record AnalysedCell
{
    public required string Name { get; init; }

    /// <summary>The active host: the alloy of a half-cell, the negative electrode's material of a full cell.</summary>
    public required string Host { get; init; }

    /// <summary>What stands opposite, in words: "sodium", "NVP".</summary>
    public required string Counter { get; init; }

    public required string Electrolyte { get; init; }

    /// <summary>Path of the active host; null where it follows none, or several are mixed.</summary>
    public SodiationPath? Path { get; init; }

    /// <summary>Of active host per electrode area, [kg/m2].</summary>
    public required double Loading { get; init; }

    /// <summary>Of the electrodes, [m2].</summary>
    public required double Area { get; init; }

    /// <summary>Of the host's coating as assembled, [m].</summary>
    public required double CoatingThickness { get; init; }

    /// <summary>Theoretical, per mass of active host, [C/kg].</summary>
    public required double SpecificCapacity { get; init; }

    /// <summary>Charge per mass of active host that a stoichiometry of 1 stands for, [C/kg].</summary>
    public required double ChargePerStoichiometry { get; init; }

    /// <summary>Of the active host at the start, [-].</summary>
    public double InitialStoichiometry { get; init; }

    /// <summary>At the start, [K].</summary>
    public required double Temperature { get; init; }

    /// <summary>Whether a charge sodiates the active host: in a full cell, where it is the negative electrode.</summary>
    public bool IsFullCell { get; init; }

    /// <summary>Channel of the record with the host's mean stoichiometry.</summary>
    public string StoichiometryChannel { get; init; } = Channels.Stoichiometry;

    /// <summary>Channel of the record with the thickness of its coating, [um].</summary>
    public string ThicknessChannel { get; init; } = Channels.CoatingThickness;

    /// <summary>Every number with its source.</summary>
    public ImmutableArray<QuantityRow> Numbers { get; init; } = [];

    /// <summary>Every sodiation path in it.</summary>
    public ImmutableArray<SodiationPath> Paths { get; init; } = [];

    /// <summary>Mass of active host in the electrode, [kg].</summary>
    public double HostMass => Loading * Area;

    /// <summary>A half-cell of one particle.</summary>
    public static AnalysedCell Of(HalfCell cell) => new()
    {
        Name = cell.Name,
        Host = cell.Path.Host,
        Counter = "sodium",
        Electrolyte = cell.Electrolyte,
        Path = cell.Path,
        Loading = cell.Loading.Value,
        Area = cell.Area.Value,
        CoatingThickness = cell.CoatingThickness.Value,
        SpecificCapacity = cell.Path.TheoreticalCapacity(),
        ChargePerStoichiometry = cell.Path.PerHostMass(1),
        InitialStoichiometry = cell.InitialStoichiometry,
        Temperature = cell.Temperature,
        Numbers = CellQuantities.Of(cell),
        Paths = [cell.Path],
    };
}
