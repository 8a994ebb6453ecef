using Zintl.Cells.Json;
using Zintl.Numerics.Functions.Expressions;

namespace Zintl.Cells.Bpx;

/// <summary>The free block of a BPX file: numbers, formulas, tables and nested objects of them; text under "description" alone.</summary>
internal static class BpxUserDefined
{
    /// <summary>Reports what the format forbids, and names what nobody reads.</summary>
    public static void Check(BpxSection user, BpxContext context)
    {
        string[] others = [.. user.Keys.Where(key => key is not (ZintlKeys.Block or ZintlKeys.Description))];
        foreach (string key in user.Keys) Check(key, user.Find(key)!, context);
        if (others.Length > 0) context.Warn(user.Place, "not read: " + string.Join(", ", others));
    }

    private static void Check(string key, JsonPlace value, BpxContext context)
    {
        if (key == ZintlKeys.Description || value.Kind == JsonKind.Number) return;
        if (value.Kind == JsonKind.Text && Expression.TryParse(value.Text, out _) is not null) return;
        if (value.Kind != JsonKind.Object) context.Fault(value, "a number, a formula in x, a table or an object of them (text under \"description\" alone)");
        else if (!IsTable(value)) foreach ((string inner, JsonPlace child) in value.Members) Check(inner, child, context);
    }

    private static bool IsTable(JsonPlace value) => value.Members.Length == 2 && value.Members.All(member => member.Key is "x" or "y" && member.Value.Kind == JsonKind.List);
}
