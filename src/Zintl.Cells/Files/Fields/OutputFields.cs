namespace Zintl.Cells.Files.Fields;

/// <summary>What is written.</summary>
internal static class OutputFields
{
    public static readonly NumberField Period =
        new("period", "Time between rows of steps that state no period; the default is as fine as the curve needs.", "s", Interval.Positive(1e7));

    public static readonly SectionField Output = new("output", "What is written.", [Period]);
}
