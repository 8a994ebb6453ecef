using Zintl.Cells.Text;

namespace Zintl.Cells.Protocols;

/// <summary>Times as protocols write them: "0.5 hours", "45min", "20" (seconds).</summary>
internal static class StepTime
{
    private static readonly Dictionary<string, double> Seconds = new(StringComparer.Ordinal)
    {
        ["second"] = 1,
        ["seconds"] = 1,
        ["s"] = 1,
        ["sec"] = 1,
        ["minute"] = 60,
        ["minutes"] = 60,
        ["m"] = 60,
        ["min"] = 60,
        ["hour"] = 3600,
        ["hours"] = 3600,
        ["h"] = 3600,
        ["hr"] = 3600,
    };

    /// <summary>The time, [s], more than 0.</summary>
    public static double Parse(StepWord phrase, StepWords words)
    {
        string unit = NumberText.Split(phrase.Text, out ReadOnlySpan<char> digits).Trim().ToString();
        double factor = 1.0;
        bool known = unit.Length == 0 || Seconds.TryGetValue(unit, out factor);
        if (!NumberText.TryParse(digits, out double number) || !known)
            throw words.Fault(phrase, $"a time in seconds, minutes or hours{(known ? "" : Spelling.Hint(unit, Seconds.Keys))}");
        double time = number * factor;
        return time > 0.0 && double.IsFinite(time) ? time : throw words.Fault(phrase, "a finite time above 0");
    }
}
