namespace Zintl.Cells.Files.Fields;

/// <summary>The keys of a jump in a protocol.</summary>
internal static class GotoFields
{
    public static readonly TextField Step = new("goto", "The step above to go back to, counted in this list from 1: \"step 2\".") { Required = true };
    public static readonly NumberField Times =
        new("times", "How often the jump is taken; the steps are run once more than that, and each pass is a cycle.", "-", new(1.0, 1e6)) { Required = true };

    public static readonly SectionField Goto = new("", "A jump back to a step above.", [Step, Times]);
}
