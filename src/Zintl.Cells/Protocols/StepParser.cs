using System.Collections.Immutable;
using Zintl.Cells.Text;

namespace Zintl.Cells.Protocols;

/// <summary>Reads one step: verb and held value or drive cycle, then "for", "until" and brackets.</summary>
internal sealed class StepParser
{
    private const double LongestDuration = 24 * 3600.0;
    private static readonly string[] Verbs = ["Rest", "Discharge", "Charge", "Hold", "Sodiate", "Desodiate"];

    private readonly StepText step;
    private readonly Func<string, string>? readFile;
    private readonly StepWords words;
    private readonly StepBrackets brackets;
    private readonly ImmutableArray<StepEnd>.Builder ends = ImmutableArray.CreateBuilder<StepEnd>();
    private double? duration;

    public StepParser(StepText step, Func<string, string>? readFile)
    {
        this.step = step;
        this.readFile = readFile;
        words = new StepWords(step);
        brackets = new StepBrackets(words);
    }

    public ProtocolStep Parse()
    {
        StepWord verb = words.Take();
        DriveCycle? cycle = verb.Text == "Run" ? new DriveCycleParser(words, readFile).Parse(verb) : null;
        (StepControl control, double value) = cycle is null ? Control(verb) : (StepControl.DriveCycle, 0.0);
        while (!words.AtEnd) Tail();
        if (duration is null && ends.Count == 0 && cycle is null) throw words.Fault(words.Current, "\"for\" with a duration or \"until\" with a limit");
        return new ProtocolStep(
            control, value, duration ?? cycle?.Duration ?? DefaultDuration(control, value), ends.ToImmutable(), brackets.Period, step.Text, 1)
        {
            DriveCycle = cycle,
            Temperature = brackets.Temperature,
            VoltageInterval = brackets.VoltageInterval,
            SkipIfInfeasible = brackets.SkipIfInfeasible,
        };
    }

    private (StepControl Control, double Value) Control(StepWord verb)
    {
        if (verb.Text == "Rest") return (StepControl.Rest, 0.0);
        if (!Verbs.Contains(verb.Text, StringComparer.Ordinal))
            throw words.Fault(verb, $"one of {string.Join(", ", Verbs)}{Spelling.Hint(verb.Text, Verbs)}, or Run with a drive cycle, or Go to step");
        words.Expect("at", "\"at\"");
        return Held(verb.Text, words.TakePhrase("a value with a unit, such as 50 mA/g, C/20, 0.1 A or 10 mV"));
    }

    private (StepControl Control, double Value) Held(string verb, StepWord phrase)
    {
        (StepControl control, double value) = ControlValue.Parse(phrase, words);
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
        else if (words.TryTake("until")) ends.Add(StepLimit.Parse(words));
        else if (words.TryTake("or"))
        {
            words.Expect("until", "\"until\"");
            ends.Add(StepLimit.Parse(words));
        }
        else if (words.TryTake("(")) brackets.Read(word);
        else throw words.Fault(word, "\"for\", \"until\", \"or until\", a bracket such as (10 s period), or the end");
    }

    private void Duration(StepWord keyword)
    {
        if (duration is not null) throw words.Fault(keyword, "one duration");
        duration = StepTime.Parse(words.TakePhrase("a duration such as 10 minutes"), words);
    }

    /// <summary>24 h, except that a C-rate stops at twice the time its base capacity needs.</summary>
    private static double DefaultDuration(StepControl control, double value) =>
        control == StepControl.CRate ? 2.0 * 3600.0 / Math.Abs(value) : LongestDuration;
}
