using Zintl.Cells.Units;

namespace Zintl.Cells.Protocols;

/// <summary>Limits as protocols write them: "10 mV", "C/50", "600 mAh/g", "80% sodiation", "&lt; 0.5 MPa".</summary>
internal static class StepLimit
{
    private const double ThickestElectrode = 0.01;

    private const string Expected =
        "a limit such as 10 mV, 50 mA, C/50, 5 mA/g, 5 mAh, 600 mAh/g, 2 mAh/cm2, 50% SOC, 80% sodiation, 45 degC, 60 um or 0.5 MPa; durations go with \"for\"";

    private static readonly IReadOnlyDictionary<Dimension, EndKind> Meanings = new Dictionary<Dimension, EndKind>
    {
        [PhysicalUnit.Parse("V").Dimension] = EndKind.Voltage,
        [PhysicalUnit.Parse("A").Dimension] = EndKind.Current,
        [PhysicalUnit.Parse("A/kg").Dimension] = EndKind.SpecificCurrent,
        [PhysicalUnit.Parse("Ah").Dimension] = EndKind.Capacity,
        [PhysicalUnit.Parse("Ah/kg").Dimension] = EndKind.SpecificCapacity,
        [PhysicalUnit.Parse("Ah/m2").Dimension] = EndKind.ArealCapacity,
        [PhysicalUnit.Parse("K").Dimension] = EndKind.Temperature,
        [PhysicalUnit.Parse("m").Dimension] = EndKind.Thickness,
        [PhysicalUnit.Parse("Pa").Dimension] = EndKind.Pressure,
    };

    private static readonly (string Word, EndKind Kind)[] Fractions = [("SOC", EndKind.StateOfCharge), ("sodiation", EndKind.Sodiation)];

    public static StepEnd Parse(StepWords words)
    {
        StepWord phrase = words.TakePhrase(Expected);
        bool? below = phrase.Text[0] switch { '<' => true, '>' => false, _ => null };
        StepWord limit = below is null ? phrase : phrase with { Text = phrase.Text[1..].TrimStart() };
        (EndKind kind, double value) = Fraction(limit, words) ?? StepValue.Parse(limit, words, Meanings, EndKind.CRate, Expected);
        if (Allowed(kind, value) is { } allowed) throw words.Fault(phrase, allowed);
        if (kind is not (EndKind.Capacity or EndKind.SpecificCapacity or EndKind.ArealCapacity)) return new StepEnd(kind, value, below);
        return below != true ? new StepEnd(kind, value, false) : throw words.Fault(phrase, "no \"<\": the charge passed in a step only grows");
    }

    private static (EndKind Kind, double Value)? Fraction(StepWord limit, StepWords words)
    {
        foreach ((string word, EndKind kind) in Fractions)
        {
            if (!limit.Text.EndsWith(word, StringComparison.Ordinal)) continue;
            string expected = $"a share such as 50% {word} or 0.5 {word}";
            Quantity share = StepValue.WithUnit(limit with { Text = limit.Text[..^word.Length] }, words, expected);
            return share.Dimension == Dimension.None ? (kind, share.Value) : throw words.Fault(limit, expected);
        }

        return null;
    }

    /// <summary>What the limit should have been; null where it is good.</summary>
    private static string? Allowed(EndKind kind, double value) => kind switch
    {
        EndKind.Voltage => null,
        EndKind.StateOfCharge or EndKind.Sodiation => value is >= 0.0 and <= 1.0 ? null : "a share from 0 to 100%",
        EndKind.Thickness => value is > 0.0 and <= ThickestElectrode ? null : "a thickness above 0 and at most 10 mm; durations go with \"for\"",
        EndKind.Temperature => value > 0.0 ? null : "a temperature above 0 K",
        EndKind.Pressure => value > 0.0 ? null : "a pressure above 0",
        EndKind.Capacity or EndKind.SpecificCapacity or EndKind.ArealCapacity => value > 0.0 ? null : "a capacity above 0: limits are magnitudes",
        _ => value > 0.0 ? null : "a current above 0: limits are magnitudes",
    };
}
