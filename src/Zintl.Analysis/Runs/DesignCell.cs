using System.Collections.Immutable;
using Zintl.Analysis.Report;
using Zintl.Cells.Designs;
using Zintl.Cells.Files;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Analysis.Runs;

/// <summary>A cell design as an analysis sees it.</summary>
internal static class DesignCell
{
    public static AnalysedCell Of(DesignSetup setup)
    {
        CellDesign design = setup.Design;
        DesignSources sources = setup.Sources;
        bool full = !design.IsHalfCell;
        ElectrodeDesign active = design.Negative ?? design.Positive;
        return new AnalysedCell
        {
            Name = design.Name,
            Host = sources.ActiveHost,
            Counter = full ? string.Join(" + ", design.Positive.Materials.Select(material => material.Name).Distinct()) : "sodium",
            Electrolyte = design.Electrolyte.Name,
            Path = OnlyPath(active),
            Loading = design.ActiveMass!.Value / design.Area,
            Area = design.Area,
            CoatingThickness = active.Thickness,
            SpecificCapacity = sources.SpecificCapacity,
            ChargePerStoichiometry = sources.ChargePerStoichiometry,
            InitialStoichiometry = sources.InitialStoichiometry,
            Temperature = design.Thermal.InitialTemperature,
            IsFullCell = full,
            StoichiometryChannel = full ? Channels.NegativeStoichiometry : Channels.PositiveStoichiometry,
            ThicknessChannel = full ? Channels.NegativeThickness : Channels.PositiveThickness,
            Numbers = DesignQuantities.Of(sources),
            Paths = [.. sources.Alloys.Select(alloy => alloy.Path).DistinctBy(path => path.Host)],
        };
    }

    /// <summary>The path where every material of an electrode follows the same one.</summary>
    private static SodiationPath? OnlyPath(ElectrodeDesign electrode)
    {
        SodiationPath?[] paths = [.. electrode.Materials.Select(material => (material.Insertion as AlloyInsertion)?.Path)];
        return paths.All(path => path is not null && path.Host == paths[0]?.Host) ? paths[0] : null;
    }
}
