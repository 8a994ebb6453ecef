using System.Collections.Immutable;
using Zintl.Cells.Units;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>Reads a drive cycle: "Run us06.csv in W", "Run 'my day.csv' in A scaled to 2C".</summary>
internal sealed class DriveCycleParser(StepWords words, Func<string, string>? readFile)
{
    private const string ExpectedUnit = "the unit of the file's values: C, or one of current, current per mass, power or voltage, such as A, mA/g, W or V";

    /// <summary>Reads what follows "Run" up to the tail of the step.</summary>
    public DriveCycle Parse(StepWord verb)
    {
        StepWord place = words.Current;
        string file = FileName(words.Take().Text)
            ?? throw words.Fault(verb, "Rest, Discharge, Charge, Hold, Sodiate or Desodiate, or Run with a .csv file or a name in quotes, such as Run us06.csv in W");
        words.Expect("in", $"\"in\" with {ExpectedUnit}");
        StepWord unit = words.TakePhrase(ExpectedUnit);
        int scaled = unit.Text.IndexOf(" scaled to ", StringComparison.Ordinal);
        (StepControl kind, PhysicalUnit factor) = Unit(scaled < 0 ? unit : unit with { Text = unit.Text[..scaled] });
        StepWord? peak = scaled < 0 ? null : unit with { Text = unit.Text[(scaled + " scaled to ".Length)..] };
        DriveCycle cycle = Read(file, place, kind, factor);
        return peak is { } value ? Scaled(cycle, value) : cycle;
    }

    private static string? FileName(string word)
    {
        bool isQuoted = word.Length > 2 && word[0] is '"' or '\'' && word[^1] == word[0];
        if (isQuoted) return word[1..^1];
        return word.Length > 4 && word.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? word : null;
    }

    private (StepControl Kind, PhysicalUnit Unit) Unit(StepWord phrase)
    {
        if (phrase.Text == "C") return (StepControl.CRate, PhysicalUnit.One);
        try
        {
            var unit = PhysicalUnit.Parse(phrase.Text);
            bool known = ControlValue.Meanings.TryGetValue(unit.Dimension, out StepControl kind) && kind != StepControl.Resistance;
            return known ? (kind, unit) : throw words.Fault(phrase, ExpectedUnit);
        }
        catch (InputException input) when (input.Faults[0].Path.Length == 0)
        {
            throw words.Fault(phrase, $"{ExpectedUnit}; {input.Faults[0].Expected}");
        }
    }

    private DriveCycle Read(string file, StepWord place, StepControl kind, PhysicalUnit unit)
    {
        (ImmutableArray<double> times, ImmutableArray<double> written) = DriveCycleTable.Read(file, Text(file, place));
        ImmutableArray<double> values = [.. written.Select(unit.ToSi)];
        return values.All(double.IsFinite) ? new DriveCycle(file, kind, times, values) : throw words.Fault(place, "a drive cycle of finite values");
    }

    private string Text(string file, StepWord place)
    {
        if (readFile is null) throw words.Fault(place, "no drive cycle: files cannot be read here");
        try
        {
            return readFile(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw words.Fault(place, "a file that can be read, named from the folder of the cell file");
        }
    }

    /// <summary>The course of the file with its largest magnitude at the stated value, whose kind it takes.</summary>
    private DriveCycle Scaled(DriveCycle cycle, StepWord phrase)
    {
        (StepControl kind, double value) = ControlValue.Parse(phrase, words);
        bool scales = cycle.Kind != StepControl.Voltage && kind is not (StepControl.Voltage or StepControl.Resistance) && value > 0.0;
        if (!scales) throw words.Fault(phrase, "a current, C-rate or power above 0 to scale a current or power to");
        double factor = value / cycle.Values.Max(Math.Abs);
        return double.IsFinite(factor) ? cycle.As(kind, factor) : throw words.Fault(phrase, "no \"scaled to\" for a file of zeros");
    }
}
