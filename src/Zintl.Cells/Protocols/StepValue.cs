using Zintl.Cells.Text;
using Zintl.Cells.Units;
using Zintl.Materials.Input;

namespace Zintl.Cells.Protocols;

/// <summary>Values as protocols write them: "C/20", "0.5C", "50 mA/g", "4.1 V", "5 Ohm".</summary>
internal static class StepValue
{
    private const string Expected = "a C-rate (C/20, 0.5C) or a value in A, mA/g, V, W or Ohm";

    private static readonly Dimension Current = PhysicalUnit.Parse("A").Dimension;
    private static readonly Dimension SpecificCurrent = PhysicalUnit.Parse("A/kg").Dimension;
    private static readonly Dimension Voltage = PhysicalUnit.Parse("V").Dimension;
    private static readonly Dimension Power = PhysicalUnit.Parse("W").Dimension;
    private static readonly Dimension Resistance = PhysicalUnit.Parse("ohm").Dimension;

    /// <summary>What is meant and its value in SI (C-rates in 1/h), as written.</summary>
    public static (StepControl Control, double Value) Parse(StepWord phrase, StepWords words)
    {
        string dense = phrase.Text.Replace(" ", "", StringComparison.Ordinal);
        if (dense.StartsWith("C/", StringComparison.Ordinal)) return (StepControl.CRate, Positive(1.0 / Number(dense.AsSpan(2), phrase, words), phrase, words));
        if (dense.EndsWith('C') && NumberText.TryParse(dense.AsSpan(0, dense.Length - 1), out double rate)) return (StepControl.CRate, rate);
        try
        {
            Quantity quantity = Quantity.Parse(phrase.Text);
            if (!double.IsFinite(quantity.Value)) throw words.Fault(phrase, "a finite value");
            return (Control(quantity.Dimension) ?? throw words.Fault(phrase, Expected), quantity.Value);
        }
        catch (InputException input) when (input.Faults[0].Path.Length == 0)
        {
            throw words.Fault(phrase, $"{Expected}; {input.Faults[0].Expected}");
        }
    }

    private static StepControl? Control(Dimension dimension) =>
        dimension == Current ? StepControl.Current
        : dimension == SpecificCurrent ? StepControl.SpecificCurrent
        : dimension == Voltage ? StepControl.Voltage
        : dimension == Power ? StepControl.Power
        : dimension == Resistance ? StepControl.Resistance
        : null;

    private static double Number(ReadOnlySpan<char> text, StepWord phrase, StepWords words) =>
        NumberText.TryParse(text, out double number) ? number : throw words.Fault(phrase, "a number after C/, such as C/20");

    private static double Positive(double value, StepWord phrase, StepWords words) =>
        value > 0.0 && double.IsFinite(value) ? value : throw words.Fault(phrase, "a C-rate above 0");
}
