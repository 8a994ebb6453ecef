using System.Globalization;

namespace Zintl.Cells.Protocols;

/// <summary>Reads jumps: "Go to step 2, 10 times".</summary>
internal static class GotoParser
{
    private const string Expected = "a jump such as Go to step 2, 10 times";

    public static bool IsGoto(StepText step) => new StepWords(step).Current.Text is "Go" or "Goto";

    public static StepGoto Parse(StepText step)
    {
        StepWords words = new(step);
        if (words.Take().Text == "Go") words.Expect("to", Expected);
        words.Expect("step", Expected);
        int target = Count(words);
        int times = Count(words);
        if (!words.TryTake("times") && !words.TryTake("time")) throw words.Fault(words.Current, Expected);
        return words.AtEnd ? new StepGoto(target, times, step.Path) : throw words.Fault(words.Current, "the end of the step");
    }

    private static int Count(StepWords words)
    {
        StepWord word = words.Take();
        bool good = int.TryParse(word.Text.AsSpan().TrimEnd(','), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        return good && count is >= 1 and <= ProtocolParser.MostSteps ? count : throw words.Fault(word, $"a whole number above 0 in {Expected}");
    }
}
