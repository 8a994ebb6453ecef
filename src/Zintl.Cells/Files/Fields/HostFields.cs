namespace Zintl.Cells.Files.Fields;

/// <summary>The alloy.</summary>
internal static class HostFields
{
    public static readonly TextField Name = new("name", "An element, a formula or a name of the material library: \"Sn\", \"black P\".") { Required = true };
    public static readonly TextField Path = new("path", "One of the sodiation paths published for the host; the default is the preferred one.");

    public static readonly SectionField Host = new("host", "The alloy, by name, or by name and sodiation path.", [Name, Path]) { Required = true, Shorthand = Name };
}
