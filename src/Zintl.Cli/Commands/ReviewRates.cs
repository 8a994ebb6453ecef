using System.CommandLine;
using System.Globalization;
using System.Text;
using Zintl.Analysis.Review;
using Zintl.Analysis.Text;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl review rates</c>: how the gap between the branches grows with the rate; nothing is fitted to it.</summary>
internal static class ReviewRates
{
    private static readonly double[] Rates = [0.02, 0.1, 0.2, 0.5, 1];
    private static readonly TextColumn[] Columns = [new("host"), new("step"), .. Rates.Select(rate => new TextColumn(FormattableString.Invariant($"C x {rate}"), true)), new("growth mV", true)];

    public static Command Create(GlobalOptions options)
    {
        Argument<string[]> hosts = new("hosts") { Description = "Hosts (default: Bi Sn).", Arity = ArgumentArity.ZeroOrMore };
        Option<double> diameter = new("--diameter") { Description = "Particle diameter, um.", DefaultValueFactory = _ => 2 };
        Command command = new("rates", "Predicted polarisation from C/50 to 1C.") { hosts, diameter };
        return CommandContext.With(command, options, "review.rates", context =>
        {
            string[] names = context.Parsed.GetValue(hosts) is { Length: > 0 } given ? given : ["Bi", "Sn"];
            double size = context.Parsed.GetValue(diameter) * 1e-6;
            PlateauAtRate[] rows = [.. names.SelectMany(host => Rates.SelectMany(rate => PlateauSimulation.Run(host, rate, size, context.Library)))];
            return context.Output.Succeed(Text(rows, size), writer => ReviewPlateaus.Document(writer, rows), []);
        });
    }

    private static string Text(PlateauAtRate[] rows, double diameter)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Gap between the branches at mid-plateau, mV; particles of {diameter * 1e6} um, 1 mg/cm2; diffusivities are priors, nothing is fitted.\n\n");
        text.Append(TextTable.Format(Columns, [.. rows.GroupBy(row => (row.Host, row.Step)).Select(Row)]));
        return text.ToString();
    }

    private static string[] Row(IGrouping<(string Host, string Step), PlateauAtRate> step)
    {
        double?[] gaps = [.. step.OrderBy(row => row.CRate).Select(row => 1000 * row.Polarisation)];
        return [step.Key.Host, step.Key.Step, .. gaps.Select(gap => NumberText.Fixed(gap, 0)), NumberText.Fixed(gaps[^1] - gaps[0], 0)];
    }
}
