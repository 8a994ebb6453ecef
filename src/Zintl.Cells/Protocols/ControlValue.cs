using Zintl.Cells.Units;

namespace Zintl.Cells.Protocols;

/// <summary>What a step controls, as protocols write it: "C/20", "50 mA/g", "4.1 V", "5 Ohm".</summary>
internal static class ControlValue
{
    /// <summary>What each dimension controls.</summary>
    public static readonly IReadOnlyDictionary<Dimension, StepControl> Meanings = new Dictionary<Dimension, StepControl>
    {
        [PhysicalUnit.Parse("A").Dimension] = StepControl.Current,
        [PhysicalUnit.Parse("A/kg").Dimension] = StepControl.SpecificCurrent,
        [PhysicalUnit.Parse("V").Dimension] = StepControl.Voltage,
        [PhysicalUnit.Parse("W").Dimension] = StepControl.Power,
        [PhysicalUnit.Parse("ohm").Dimension] = StepControl.Resistance,
    };

    /// <summary>What is controlled and its value in SI (C-rates in 1/h), sign as written.</summary>
    public static (StepControl Control, double Value) Parse(StepWord phrase, StepWords words) =>
        StepValue.Parse(phrase, words, Meanings, StepControl.CRate, "a C-rate (C/20, 0.5C) or a value in A, mA/g, V, W or Ohm");
}
