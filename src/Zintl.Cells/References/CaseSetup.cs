using Zintl.Cells.Designs;
using Zintl.Cells.Json;
using Zintl.Materials.Input;

namespace Zintl.Cells.References;

/// <summary>The "setup" of a case: which model, of which cell.</summary>
/// <param name="Model">How much is resolved.</param>
/// <param name="IsHalfCell">A metal electrode stands on the left.</param>
/// <param name="Thermal">Which temperatures are unknown.</param>
/// <param name="IsMsmr">Galleries instead of an open-circuit potential.</param>
/// <param name="Temperature">Of the cell at the start, [K]; null: that of the parameter file.</param>
/// <param name="Repeat">How often the steps are run.</param>
/// <param name="Unknown">Settings that ask for something else, such as "sei: reaction limited"; null where there is none.</param>
internal sealed record CaseSetup(ModelKind Model, bool IsHalfCell, ThermalKind Thermal, bool IsMsmr, double? Temperature, int Repeat, string? Unknown)
{
    private static readonly string[] Known = ["model", "cell", "thermal", "particle", "temperature_K", "repeat"];

    /// <summary>The model in a few words, for tables.</summary>
    public string Words
    {
        get
        {
            string model = Model switch { ModelKind.SingleParticle => "SPM", ModelKind.SingleParticleWithElectrolyte => "SPMe", _ => "DFN" };
            return model + (IsHalfCell ? ", half-cell" : "") + (IsMsmr ? ", MSMR" : "") + (Thermal == ThermalKind.Lumped ? ", lumped heat" : "");
        }
    }

    public static CaseSetup Read(JsonPlace place, FileFaults faults)
    {
        string[] unknown = [.. place.Members.Where(member => !Known.Contains(member.Key)).Select(member => $"{member.Key}: {member.Value.Text}")];
        return new CaseSetup(
            Word(place, "model", faults, ("DFN", ModelKind.PorousElectrode), ("SPMe", ModelKind.SingleParticleWithElectrolyte), ("SPM", ModelKind.SingleParticle)),
            Word(place, "cell", faults, ("full", false), ("half", true)),
            Word(place, "thermal", faults, ("isothermal", ThermalKind.Isothermal), ("lumped", ThermalKind.Lumped)),
            Word(place, "particle", faults, ("Fickian", false), ("MSMR", true)),
            place.Number("temperature_K", faults),
            Repeats(place, faults),
            unknown.Length > 0 ? string.Join(", ", unknown) : null);
    }

    private static int Repeats(JsonPlace place, FileFaults faults)
    {
        if (place.Number("repeat", faults) is not { } count) return 1;
        if (count is >= 1 and <= 1e6 && count == Math.Floor(count)) return (int)count;
        faults.Add(place.Member("repeat")!.Place, place.Member("repeat")!.Shown, "a whole number from 1");
        return 1;
    }

    /// <summary>One of some words; the first where nobody says.</summary>
    private static T Word<T>(JsonPlace place, string key, FileFaults faults, params (string Word, T Value)[] choices)
    {
        if (place.Text(key, faults) is not { } text) return choices[0].Value;
        int found = Array.FindIndex(choices, choice => choice.Word == text);
        if (found < 0) faults.Add(place.Member(key)!.Place, $"\"{text}\"", Nearest.Suggestion(text, choices.Select(choice => choice.Word)));
        return choices[Math.Max(found, 0)].Value;
    }
}
