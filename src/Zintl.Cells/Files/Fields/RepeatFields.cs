namespace Zintl.Cells.Files.Fields;

/// <summary>The keys of a repeat in a protocol.</summary>
internal static class RepeatFields
{
    public static readonly NumberField Count = new("repeat", "How often the steps are run; each pass is a cycle.", "-", new(1.0, 1e6)) { Required = true };
    public static readonly ProtocolField Steps = new("steps", "The steps of a pass.") { Required = true };

    public static readonly SectionField Repeat = new("", "Steps that are run several times.", [Count, Steps]);
}
