namespace Zintl.Cells.Files.Fields;

/// <summary>The alloy.</summary>
internal static class HostFields
{
    public static readonly TextField Name = new("name", "An element, a formula or a name of the material library: \"Sn\", \"black P\".") { Required = true };
    public static readonly TextField Path = new("path", "One of the sodiation paths published for the host; the default is the preferred one.");

    /// <summary>Stands beside the host, not in its section.</summary>
    public static readonly NumberField InitialStoichiometry =
        new("initialStoichiometry", "Na per host atom at the start; the default is 0, the pristine host, and in a positive electrode all its sodium.", "-", new(0.0, 4.0));

    public static readonly SectionField Host = new("host", "The active material, by name, or by name and sodiation path.", [Name, Path]) { Shorthand = Name };
}
