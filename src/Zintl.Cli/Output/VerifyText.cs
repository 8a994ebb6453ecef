using System.Globalization;
using System.Text;
using Zintl.Analysis.Text;
using Zintl.Analysis.Verification;
using Zintl.Analysis.Verification.Exact;

namespace Zintl.Cli.Output;

/// <summary>The verification as one table for people.</summary>
internal static class VerifyText
{
    private static readonly TextColumn[] Columns =
    [
        new("case"), new("model"), new("rms mV", true), new("worst mV", true), new("error %", true), new("unknowns", true), new("steps", true), new("time ms", true), new("verdict"),
    ];

    public static string Of(ExactOutcome[] exact, CaseOutcome[] cases)
    {
        StringBuilder text = new();
        text.Append(TextTable.Format(Columns, [.. exact.Select(Row), .. cases.Select(Row)])).Append('\n');
        foreach (IGrouping<string, CaseOutcome> notRun in cases.Where(outcome => outcome.Verdict == Verdict.NotRun).GroupBy(outcome => outcome.Note))
            text.Append(CultureInfo.InvariantCulture, $"not run, {notRun.Key}: {string.Join(", ", notRun.Select(outcome => outcome.Name))}\n");
        foreach (CaseOutcome failed in cases.Where(outcome => outcome.Verdict == Verdict.Failed))
            text.Append(CultureInfo.InvariantCulture, $"failed, {failed.Name}: {failed.Note}\n");
        Verdict[] verdicts = [.. exact.Select(outcome => outcome.Verdict), .. cases.Select(outcome => outcome.Verdict)];
        text.Append("Error: of the end time, of |Z|, of a sensitivity, or of an exact value.\n");
        text.Append("Criterion: rms 1 mV, worst 5 mV (or twice what half the reference's mesh changes), end 0.1 %, |Z| and sensitivities 1 %.\n");
        return text.Append(CultureInfo.InvariantCulture, $"{Count(Verdict.Passed)} passed, {Count(Verdict.Failed)} failed, {Count(Verdict.NotRun)} not run\n").ToString();

        int Count(Verdict verdict) => verdicts.Count(found => found == verdict);
    }

    public static string Word(Verdict verdict) => verdict switch { Verdict.Passed => "passed", Verdict.Failed => "failed", _ => "not run" };

    private static string[] Row(ExactOutcome outcome) =>
        [outcome.Name, "exact", NumberText.Missing, NumberText.Missing, NumberText.Significant(100 * outcome.Error, 2), NumberText.Missing, NumberText.Missing, NumberText.Missing, Word(outcome.Verdict)];

    private static string[] Row(CaseOutcome outcome) =>
    [
        outcome.Name,
        outcome.Model,
        NumberText.Fixed(1000 * outcome.RootMeanSquare, 3),
        NumberText.Fixed(1000 * outcome.Worst, 2),
        NumberText.Fixed(100 * outcome.RelativeError, 3),
        NumberText.Fixed(outcome.Unknowns, 0),
        NumberText.Fixed(outcome.Steps, 0),
        NumberText.Fixed(1000 * outcome.Elapsed, 1),
        Word(outcome.Verdict),
    ];
}
