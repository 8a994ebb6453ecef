namespace Zintl.Materials.Files;

/// <summary>Reads one electrolyte; its composition is in its name.</summary>
internal static class ElectrolyteReader
{
    public const string Schema = "zintl.electrolyte/1";

    public static Electrolyte? Read(ElectrolyteFile file, string slug, EntryReader entries, Solvents solvents)
    {
        var properties = entries.Properties(file.Properties, "$.properties");
        var curves = entries.Curves(file.Curves, "$.curves");
        if (!ElectrolyteName.TryParse(file.Name, solvents, out ElectrolyteName? name))
        {
            entries.Faults.Add("$.name", $"\"{file.Name}\"", "concentration, salt and known solvents: \"1 M NaPF6 in diglyme\"");
            return null;
        }
        if (name!.Slug != slug) entries.Faults.Add("$.name", $"\"{file.Name}\"", $"the composition in the file's name, or the file named {name.Slug}.json");
        return new(file.Name, file.Class, name.Salt, name.Concentration, name.Solvents, name.Additives, properties, curves, [.. file.Gaps]);
    }
}
