using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Json;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>
/// Brings a BPX file of version 0.x into the form of 1.1: temperatures and the salt concentration move into "State", the cell is full, and the thermal
/// conductivity, which 1.x has not, goes to "User-defined". Values keep the place where their writer put them.
/// </summary>
internal static class BpxMigration
{
    private static readonly string[] VersionParts = ["0", "1"];

    /// <summary>The document in the form of 1.1; itself where it is that already.</summary>
    public static JsonPlace Upgrade(JsonPlace document, BpxContext context)
    {
        if (Version(document, context) is not { } version || version >= 1) return document;
        context.Warn("$.Header.BPX", Invariant($"version {version} was converted to {BpxKeys.Version}; the cell is taken as full"));
        if (version < 0.3)
            context.Warn("$.Header.BPX", "the text of BPX before 0.3 lacked a factor of two in the interfacial current; reaction rates are read as in 0.3 and later, j = 2 j0 sinh(F eta/2RT)");
        JsonPlace? parameters = document.Member(BpxKeys.Parameterisation), cell = parameters?.Member(BpxKeys.Cell), electrolyte = parameters?.Member(BpxKeys.Electrolyte);
        if (parameters is not { Kind: JsonKind.Object }) return document;
        JsonPlace? conductivity = cell?.Member(BpxKeys.ThermalConductivity);
        if (conductivity is not null) context.Warn(conductivity.Place, "BPX 1.x has no thermal conductivity; it is kept under User-defined");
        JsonPlace slim = parameters
            .Replace(BpxKeys.Cell, cell?.Without(BpxKeys.InitialTemperature, BpxKeys.AmbientTemperature, BpxKeys.ThermalConductivity))
            .Replace(BpxKeys.Electrolyte, electrolyte?.Without(BpxKeys.OldInitialConcentration))
            .Replace(BpxKeys.UserDefined, Kept(parameters, conductivity));
        return document.Replace(BpxKeys.Parameterisation, slim).Replace(BpxKeys.State, document.Member(BpxKeys.State) ?? State(document, cell, electrolyte));
    }

    /// <summary>Major and minor version as a number, 0.4; null where it is unreadable, which is reported.</summary>
    private static double? Version(JsonPlace document, BpxContext context)
    {
        JsonPlace? header = document.Member(BpxKeys.Header), version = header?.Member(BpxKeys.Bpx);
        if (version is null) return null;   // the reader reports it
        string[] parts = version.Text.Split('.');
        bool sound = version.Kind is JsonKind.Text or JsonKind.Number && parts.Length is >= 1 and <= 3
            && Array.TrueForAll(parts, part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)) && VersionParts.Contains(parts[0]);
        if (!sound)
        {
            context.Fault(version, "the version as text: \"0.1.0\" to \"1.1.1\"");
            return null;
        }

        if (version.Kind == JsonKind.Number) context.Warn(version.Place, "the version should be text");
        return double.Parse(parts[0] + "." + (parts.Length > 1 ? parts[1] : "0"), CultureInfo.InvariantCulture);
    }

    private static JsonPlace State(JsonPlace document, JsonPlace? cell, JsonPlace? electrolyte)
    {
        JsonPlace? reference = cell?.Member(BpxKeys.ReferenceTemperature);
        JsonPlace ambient = cell?.Member(BpxKeys.AmbientTemperature) ?? reference ?? Number(document, BpxKeys.AmbientTemperature, "298.15");
        JsonPlace initial = cell?.Member(BpxKeys.InitialTemperature) ?? ambient;
        JsonPlace conditions = New(document, BpxKeys.InitialConditions)
            .Replace(BpxKeys.StateOfCharge, Number(document, BpxKeys.StateOfCharge, "1"))
            .Replace(BpxKeys.InitialTemperature, initial)
            .Replace(BpxKeys.InitialConcentration, electrolyte?.Member(BpxKeys.OldInitialConcentration));
        JsonPlace environment = New(document, BpxKeys.ThermalEnvironment).Replace(BpxKeys.AmbientTemperature, ambient);
        return New(document, BpxKeys.State).Replace(BpxKeys.InitialConditions, conditions).Replace(BpxKeys.ThermalEnvironment, environment);
    }

    private static JsonPlace? Kept(JsonPlace parameters, JsonPlace? conductivity)
    {
        JsonPlace? user = parameters.Member(BpxKeys.UserDefined);
        if (conductivity is null || user is { Kind: not JsonKind.Object }) return user;
        return (user ?? New(parameters, BpxKeys.UserDefined)).Replace(BpxKeys.ThermalConductivity, conductivity);
    }

    private static JsonPlace New(JsonPlace owner, string key) => new(JsonKind.Object, $"{owner.Path}.{key}", owner.Line, "", [], []);

    private static JsonPlace Number(JsonPlace owner, string key, string value) => new(JsonKind.Number, $"{owner.Path}.{key}", owner.Line, value, [], []);

    private static JsonPlace? Member(this JsonPlace place, string key) => place.Members.FirstOrDefault(member => member.Key == key).Value;

    /// <summary>With another value of a key, in its place or at the end; unchanged where the value is null.</summary>
    public static JsonPlace Replace(this JsonPlace place, string key, JsonPlace? value)
    {
        if (value is null) return place;
        int at = place.Members.Select(member => member.Key).ToList().IndexOf(key);
        ImmutableArray<(string, JsonPlace)> members = place.Members;
        return place with { Members = at < 0 ? members.Add((key, value)) : members.SetItem(at, (key, value)) };
    }

    private static JsonPlace Without(this JsonPlace place, params string[] keys) => place with { Members = [.. place.Members.Where(member => !keys.Contains(member.Key, StringComparer.Ordinal))] };
}
