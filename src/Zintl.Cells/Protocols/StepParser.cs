using System.Collections.Immutable;
using Zintl.Cells.Text;

namespace Zintl.Cells.Protocols;

/// <summary>Reads one step: verb, held value, then "for", "until" and "(... period)".</summary>
internal sealed class StepParser(StepText step)
{
    private const double LongestDuration = 24 * 3600.0;
    private static readonly string[] Verbs = ["Rest", "Discharge", "Charge", "Hold", "Sodiate", "Desodiate"];

    private readonly StepWords words = new(step);
    private readonly ImmutableArray<StepEnd>.Builder ends = ImmutableArray.CreateBuilder<StepEnd>();
    private double? duration;
    private double? period;

    public ProtocolStep Parse()
    {
        (StepControl control, double value) = Control();
        while (!words.AtEnd) Tail();
        if (duration is null && ends.Count == 0) throw words.Fault(words.Current, "\"for\" with a duration or \"until\" with a limit");
        return new ProtocolStep(control, value, duration ?? DefaultDuration(control, value), ends.ToImmutable(), period, step.Text, 1);
    }

    private (StepControl Control, double Value) Control()
    {
        StepWord verb = words.Take();
        if (verb.Text == "Rest") return (StepControl.Rest, 0.0);
        if (!Verbs.Contains(verb.Text, StringComparer.Ordinal))
            throw words.Fault(verb, $"one of {string.Join(", ", Verbs)}{Spelling.Hint(verb.Text, Verbs)}");
        words.Expect("at", "\"at\"");
        return Held(verb.Text, words.TakePhrase("a value with a unit, such as 50 mA/g, C/20, 0.1 A or 10 mV"));
    }

    private (StepControl Control, double Value) Held(string verb, StepWord phrase)
    {
        (StepControl control, double value) = StepValue.Parse(phrase, words);
        bool charges = verb is "Charge" or "Desodiate";
        if (control == StepControl.Resistance && charges) throw words.Fault(phrase, "\"Discharge\" with a resistance: a resistor cannot charge");
        if (verb == "Hold") return Held(phrase, control, value);
        if (control == StepControl.Voltage) throw words.Fault(phrase, $"\"Hold\" with a voltage, or a current, C-rate or power to {verb} at");
        if (value <= 0.0) throw words.Fault(phrase, "a value above 0: the verb gives the direction, Rest passes no current");
        return (control, charges ? -value : value);
    }

    /// <summary>Hold keeps the sign as written: positive discharges.</summary>
    private (StepControl Control, double Value) Held(StepWord phrase, StepControl control, double value)
    {
        bool meaningful = control == StepControl.Voltage || value > 0.0 || (value < 0.0 && control != StepControl.Resistance);
        return meaningful ? (control, value) : throw words.Fault(phrase, "a value other than 0, and no negative resistance");
    }

    private void Tail()
    {
        StepWord word = words.Current;
        if (words.TryTake("for")) Duration(word);
        else if (words.TryTake("until")) Until();
        else if (words.TryTake("or"))
        {
            words.Expect("until", "\"until\"");
            Until();
        }
        else if (words.TryTake("(")) Period(word);
        else throw words.Fault(word, "\"for\", \"until\", \"or until\", a bracketed period, or the end");
    }

    private void Duration(StepWord keyword)
    {
        if (duration is not null) throw words.Fault(keyword, "one duration");
        duration = StepTime.Parse(words.TakePhrase("a duration such as 10 minutes"), words);
    }

    private void Period(StepWord bracket)
    {
        if (period is not null) throw words.Fault(bracket, "one period");
        const string expected = "a period such as (2 minute period)";
        StepWord phrase = words.TakePhrase(expected);
        if (!phrase.Text.EndsWith(" period", StringComparison.Ordinal)) throw words.Fault(phrase, expected);
        period = StepTime.Parse(phrase with { Text = phrase.Text[..^" period".Length] }, words);
        words.Expect(")", "a closing bracket");
    }

    private void Until()
    {
        const string expected = "a limit such as 10 mV, 50 mA, C/50 or 5 mA/g";
        StepWord phrase = words.TakePhrase(expected);
        bool? below = phrase.Text[0] switch { '<' => true, '>' => false, _ => null };
        StepWord limit = below is null ? phrase : phrase with { Text = phrase.Text[1..].TrimStart() };
        (StepControl control, double value) = StepValue.Parse(limit, words);
        EndKind kind = control switch
        {
            StepControl.Voltage => EndKind.Voltage,
            StepControl.Current => EndKind.Current,
            StepControl.CRate => EndKind.CRate,
            StepControl.SpecificCurrent => EndKind.SpecificCurrent,
            _ => throw words.Fault(phrase, expected),
        };
        if (kind != EndKind.Voltage && value <= 0.0) throw words.Fault(phrase, "a current above 0: limits are magnitudes");
        ends.Add(new StepEnd(kind, value, below));
    }

    /// <summary>24 h, except that a C-rate stops at twice the time its base capacity needs.</summary>
    private static double DefaultDuration(StepControl control, double value) =>
        control == StepControl.CRate ? 2.0 * 3600.0 / Math.Abs(value) : LongestDuration;
}
