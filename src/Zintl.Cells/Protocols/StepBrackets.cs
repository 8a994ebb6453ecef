using Zintl.Cells.Units;

namespace Zintl.Cells.Protocols;

/// <summary>Reads what steps say in brackets: "(2 minute period)", "(every 5 mV)", "(at 0 degC)", "(skip if infeasible)". Each once.</summary>
internal sealed class StepBrackets(StepWords words)
{
    private const string Expected = "a period such as (2 minute period), (every 5 mV), (at 0 degC) or (skip if infeasible)";
    private const string ExpectedTemperature = "a temperature such as (at 0 degC), from -70 to 100 degC";
    private const double Coldest = 203.15;
    private const double Hottest = 373.15;

    private static readonly Dimension Kelvin = PhysicalUnit.Parse("K").Dimension;
    private static readonly PhysicalUnit Volt = PhysicalUnit.Parse("V");

    public double? Period { get; private set; }

    public double? VoltageInterval { get; private set; }

    public double? Temperature { get; private set; }

    public bool SkipIfInfeasible { get; private set; }

    /// <summary>Reads one bracket, of which the opening is taken.</summary>
    public void Read(StepWord bracket)
    {
        bool isAt = words.TryTake("at");
        StepWord phrase = words.TakePhrase(isAt ? ExpectedTemperature : Expected);
        if (isAt) Temperature = Once(Temperature, bracket, "temperature", Degrees(phrase, ExpectedTemperature));
        else if (phrase.Text == "skip if infeasible") SkipIfInfeasible = !SkipIfInfeasible ? true : throw words.Fault(bracket, "one \"skip if infeasible\"");
        else if (Cut(phrase, "", " period") is { } period) Time(bracket, period);
        else if (Cut(phrase, "every ", "") is { } every) Every(bracket, every);
        else Temperature = Once(Temperature, bracket, "temperature", Degrees(phrase, Expected));
        words.Expect(")", "a closing bracket");
    }

    private void Every(StepWord bracket, StepWord every)
    {
        if (every.Text.EndsWith('V') && Quantity.TryParse(every.Text, Volt, out double voltage, out _))
            VoltageInterval = Once(VoltageInterval, bracket, "change of voltage", voltage > 0.0 ? voltage : throw words.Fault(every, "a change of voltage above 0"));
        else Time(bracket, every);
    }

    private void Time(StepWord bracket, StepWord time) => Period = Once(Period, bracket, "period", StepTime.Parse(time, words));

    private double Degrees(StepWord phrase, string expected)
    {
        Quantity quantity = StepValue.WithUnit(phrase, words, expected);
        bool good = quantity.Dimension == Kelvin && quantity.Value is >= Coldest and <= Hottest;
        return good ? quantity.Value : throw words.Fault(phrase, quantity.Dimension == Kelvin ? ExpectedTemperature : expected);
    }

    private double Once(double? before, StepWord bracket, string what, double value) =>
        before is null ? value : throw words.Fault(bracket, $"one {what}");

    /// <summary>The phrase without what it begins and ends with; null where it does not.</summary>
    private static StepWord? Cut(StepWord phrase, string start, string end)
    {
        bool fits = phrase.Text.StartsWith(start, StringComparison.Ordinal) && phrase.Text.EndsWith(end, StringComparison.Ordinal);
        return fits ? phrase with { Text = phrase.Text[start.Length..^end.Length] } : null;
    }
}
