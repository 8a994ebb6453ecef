using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Runs;
using Zintl.Analysis.Text;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl path Sn</c>: phases, plateaus, capacity and volume of a host, as a table and a figure.</summary>
internal static class PathCommand
{
    private static readonly TextColumn[] Columns =
    [
        new("phase"), new("x", true), new("U eq. V", true), new("sodiation V", true), new("first V", true), new("desodiation V", true), new("mAh/g", true),
        new("V/V0", true), new("dV/V0 %", true), new("U from"), new("volume from"),
    ];

    public static Command Create(GlobalOptions options)
    {
        Argument<string> host = new("host") { Description = "The host: Sn, Bi, black P, SnSb ..." };
        Option<string?> figure = new("--figure") { Description = "File of the figure (default: runs/<host>-path.svg)." };
        Option<double> cutOff = new("--cut-off") { Description = "Potential down to which capacity is reachable, V.", DefaultValueFactory = _ => 0.01 };
        Command command = new("path", "Sodiation path of a host: plateaus, capacity, volume.") { host, figure, cutOff };
        return CommandContext.With(command, options, "path", context =>
        {
            Material material = context.Library.Host(context.Parsed.GetValue(host)!);
            string file = context.Parsed.GetValue(figure) ?? Path.Combine("runs", material.Name + "-path.svg");
            return Run(context, material, file, Checked(context.Parsed.GetValue(cutOff)));
        });
    }

    private static int Run(CommandContext context, Material material, string file, double cutOff)
    {
        string? folder = Path.GetDirectoryName(file);
        if (!string.IsNullOrEmpty(folder)) OutputFolder.Make(folder);
        Figure figure = PathFigure.Of(material.Path);
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(FigureSvg.Draw(figure)));
        string text = Text(material, figure, file, cutOff);
        return context.Output.Succeed(text, writer => Document(writer, material.Path, file, cutOff), []);
    }

    private static double Checked(double cutOff) => cutOff is >= 0 and <= 5
        ? cutOff
        : throw new InputException(new InputFault("", "--cut-off", FormattableString.Invariant($"{cutOff}"), "a potential in [0, 5] V"));

    private static string Text(Material material, Figure figure, string file, double cutOff)
    {
        SodiationPath path = material.Path;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{material.Title}\n\n");
        text.Append(TextTable.Format(Columns, [.. Enumerable.Range(0, path.Phases.Length).Select(k => Row(path, k))])).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Capacity per gram of host: {path.TheoreticalCapacity() / 3600:0.0} mAh/g in theory, ");
        text.Append(CultureInfo.InvariantCulture, $"{path.ReachableCapacity(cutOff) / 3600:0.0} mAh/g reachable above {cutOff} V on sodiation.\n");
        foreach (PathChoice choice in material.Paths.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"Also published: {choice.Name} ({choice.Reason})\n");
        if (material.Paths[0].Reason.Length > 0) text.Append(CultureInfo.InvariantCulture, $"Preferred: {material.Paths[0].Name} ({material.Paths[0].Reason})\n");
        text.Append('\n').Append(BrailleChart.Draw(figure.Panels[0])).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Figure: {file}\n");
        return text.ToString();
    }

    private static string[] Row(SodiationPath path, int k)
    {
        PathPhase phase = path.Phases[k];
        PathStep? step = k > 0 ? path.Steps[k - 1] : null;
        return
        [
            phase.Name,
            NumberText.Significant(phase.Stoichiometry),
            NumberText.Fixed(step?.Potential(PathBranch.Equilibrium), 3),
            NumberText.Fixed(step?.Potential(PathBranch.Sodiating), 3),
            NumberText.Fixed(step?.Potential(PathBranch.FirstSodiating), 3),
            NumberText.Fixed(step?.Potential(PathBranch.Desodiating), 3),
            NumberText.Fixed(path.PerHostMass(phase.Stoichiometry) / 3600, 1),
            NumberText.Fixed(path.VolumeRatio(phase.Stoichiometry), 3),
            NumberText.Fixed(100 * path.VolumeExpansion(phase.Stoichiometry), 1),
            step is null ? "" : Provenance(step.EquilibriumPotential),
            Provenance(phase.MolarVolume),
        ];
    }

    private static string Provenance(Sourced number) =>
        number.Source.Length > 0 ? $"{number.Source} ({number.Kind.ToString().ToLowerInvariant()})" : number.Kind.ToString().ToLowerInvariant();

    private static void Document(Utf8JsonWriter writer, SodiationPath path, string file, double cutOff)
    {
        writer.WriteStartObject();
        writer.WriteString("host", path.Host);
        writer.WriteNumber("theoreticalCapacity_mAh_g", path.TheoreticalCapacity() / 3600);
        writer.WriteNumber("reachableCapacity_mAh_g", path.ReachableCapacity(cutOff) / 3600);
        writer.WriteNumber("cutOff_V", cutOff);
        writer.WriteString("figure", file);
        writer.WriteStartArray("phases");
        for (int k = 0; k < path.Phases.Length; k++) Phase(writer, path, k);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Phase(Utf8JsonWriter writer, SodiationPath path, int k)
    {
        PathPhase phase = path.Phases[k];
        writer.WriteStartObject();
        writer.WriteString("name", phase.Name);
        writer.WriteNumber("stoichiometry", phase.Stoichiometry);
        writer.WriteNumber("specificCapacity_mAh_g", path.PerHostMass(phase.Stoichiometry) / 3600);
        writer.WriteNumber("volumeRatio", path.VolumeRatio(phase.Stoichiometry));
        writer.WriteNumber("volumeExpansion", path.VolumeExpansion(phase.Stoichiometry));
        writer.WriteString("volumeSource", phase.MolarVolume.Source);
        if (k > 0)
        {
            PathStep step = path.Steps[k - 1];
            writer.WriteNumber("equilibriumPotential_V", step.EquilibriumPotential.Value);
            writer.WriteNumber("equilibriumPotentialLow_V", step.EquilibriumPotential.Low);
            writer.WriteNumber("equilibriumPotentialHigh_V", step.EquilibriumPotential.High);
            writer.WriteNumber("sodiatingPotential_V", step.Potential(PathBranch.Sodiating));
            writer.WriteNumber("firstSodiatingPotential_V", step.Potential(PathBranch.FirstSodiating));
            writer.WriteNumber("desodiatingPotential_V", step.Potential(PathBranch.Desodiating));
            writer.WriteString("potentialSource", step.EquilibriumPotential.Source);
            writer.WriteString("potentialKind", step.EquilibriumPotential.Kind.ToString().ToLowerInvariant());
        }

        writer.WriteEndObject();
    }
}
