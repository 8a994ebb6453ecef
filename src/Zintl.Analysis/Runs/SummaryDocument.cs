using System.Text.Json;
using Zintl.Analysis.Cycles;
using Zintl.Simulation;

namespace Zintl.Analysis.Runs;

/// <summary>The numbers of a run as "zintl.summary/1". Capacities and energies of a branch are magnitudes; those of a step are positive when they charge the cell.</summary>
public static class SummaryDocument
{
    /// <summary>The document as UTF-8 with a line end.</summary>
    /// <param name="run">The analysed run.</param>
    /// <param name="version">Version of the software.</param>
    public static byte[] Write(RunAnalysis run, string version) => JsonText.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "zintl.summary/1");
        json.WriteString("version", version);
        WriteFields(json, run);
        json.WriteEndObject();
    });

    /// <summary>The same fields without schema and version, into an object that the caller has opened (the data of a command's document).</summary>
    public static void WriteFields(Utf8JsonWriter json, RunAnalysis run)
    {
        RunResult solution = run.Result;
        json.WriteString("cell", solution.Cell.Name);
        json.WriteString("state", StatusDocument.Word(solution.State));
        json.WriteString("cause", solution.Cause);
        json.WriteString("remedy", solution.Remedy);
        WriteElectrode(json, solution.Cell, run.HostMass);
        WriteCycles(json, run);
        WriteSteps(json, solution);
        WriteEvents(json, solution);
        WriteClosing(json, solution);
    }

    private static void WriteElectrode(Utf8JsonWriter json, AnalysedCell cell, double hostMass)
    {
        json.WriteStartObject("electrode");
        json.WriteString("host", cell.Host);
        json.Summary("hostMass_mg", hostMass * 1e6);
        json.Summary("area_cm2", cell.Area * 1e4);
        json.Summary("loading_mg_cm2", cell.Loading * 100);
        json.Summary("theoreticalSpecificCapacity_mAh_g", cell.SpecificCapacity * Units.MilliampereHourPerGram);
        json.WriteEndObject();
    }

    private static void WriteCycles(Utf8JsonWriter json, RunAnalysis run)
    {
        json.WriteStartArray("cycles");
        foreach (CycleSummary cycle in run.Cycles)
        {
            json.WriteStartObject();
            json.WriteNumber("cycle", cycle.Cycle);
            WriteBranch(json, "sodiation", cycle.Sodiation, run.HostMass);
            WriteBranch(json, "desodiation", cycle.Desodiation, run.HostMass);
            json.Summary("coulombicEfficiency", cycle.CoulombicEfficiency);
            json.Summary("energyEfficiency", cycle.EnergyEfficiency);
            json.Summary("polarisation_V", cycle.Polarisation);
            json.Summary("maximumVolumeRatio", cycle.MaximumVolumeRatio);
            json.Summary("maximumVolumeExpansion", cycle.MaximumVolumeRatio - 1);
            json.Summary("maximumCoatingThickness_um", cycle.MaximumThickness * 1e6);
            WritePlateaus(json, cycle, run.HostMass);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBranch(Utf8JsonWriter json, string name, BranchSummary? branch, double hostMass)
    {
        if (branch is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Summary("capacity_mAh", branch.Charge * Units.MilliampereHour);
        json.Summary("specificCapacity_mAh_g", branch.SpecificCapacity * Units.MilliampereHourPerGram);
        json.Summary("arealCapacity_mAh_cm2", branch.ArealCapacity * Units.MilliampereHourPerSquareCentimetre);
        json.Summary("volumetricCapacityAssembled_mAh_cm3", branch.AssembledCapacity * Units.MilliampereHourPerCubicCentimetre);
        json.Summary("volumetricCapacitySwollen_mAh_cm3", branch.SwollenCapacity * Units.MilliampereHourPerCubicCentimetre);
        json.Summary("specificEnergy_Wh_kg", branch.Energy / hostMass * Units.WattHourPerKilogram);
        json.Summary("meanVoltage_V", branch.MeanVoltage);
        json.WriteEndObject();
    }

    private static void WritePlateaus(Utf8JsonWriter json, CycleSummary cycle, double hostMass)
    {
        json.WriteStartArray("plateaus");
        foreach (Plateau plateau in cycle.Plateaus)
        {
            json.WriteStartObject();
            json.WriteString("branch", plateau.Direction == BranchDirection.Sodiation ? "sodiation" : "desodiation");
            json.WriteNumber("pathStep", plateau.PathStep);
            json.WriteString("product", plateau.Product);
            json.Summary("potential_V", plateau.Potential);
            json.Summary("midPlateauPotential_V", plateau.MidPotential);
            json.Summary("specificCapacity_mAh_g", plateau.Charge / hostMass * Units.MilliampereHourPerGram);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSteps(Utf8JsonWriter json, RunResult solution)
    {
        json.WriteStartArray("steps");
        foreach (StepSummary step in solution.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("cycle", step.Cycle);
            json.WriteNumber("step", step.Step);
            json.WriteString("text", step.Text);
            json.Summary("duration_s", step.Duration);
            json.Summary("capacity_mAh", step.Charge * Units.MilliampereHour);
            json.Summary("energy_mWh", step.Energy * Units.MilliampereHour);
            json.Summary("meanVoltage_V", step.MeanVoltage);
            json.WriteString("end", step.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, RunResult solution)
    {
        json.WriteStartArray("events");
        foreach (SolutionEvent happened in solution.Events)
        {
            json.WriteStartObject();
            json.Summary("time_s", happened.Time);
            json.WriteNumber("cycle", happened.Cycle);
            json.WriteNumber("step", happened.Step);
            json.WriteString("event", happened.Name);
            json.WriteString("detail", happened.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClosing(Utf8JsonWriter json, RunResult solution)
    {
        json.WriteStartObject("balances");
        foreach (BalanceLine line in solution.Balances)
            json.Summary(line.Name, line.Value);
        if (solution.Dissipation is double dissipation)
            json.Summary("dissipation_J", dissipation);
        json.WriteEndObject();
        json.WriteStartObject("solver");
        json.WriteNumber("steps", solution.Statistics.Steps);
        json.WriteNumber("rejected", solution.Statistics.Rejected);
        json.WriteNumber("failed", solution.Statistics.Failed);
        json.Summary("relativeTolerance", solution.Statistics.RelativeTolerance);
        json.WriteEndObject();
        json.WriteStartArray("warnings");
        foreach (string warning in solution.Warnings)
            json.WriteStringValue(warning);
        json.WriteEndArray();
    }
}
