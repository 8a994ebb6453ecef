namespace Zintl.Analysis.Runs;

/// <summary>Something that must close over a run.</summary>
/// <param name="Name">Its key in documents: "sodium".</param>
/// <param name="Caption">What is compared, in words.</param>
/// <param name="Value">Largest error, relative, [-]; null where the model cannot tell.</param>
/// <param name="RelativeTo">What it is relative to, in words.</param>
/// <param name="Limit">What it may be, [-]; null for no limit.</param>
public sealed record BalanceLine(string Name, string Caption, double? Value, string RelativeTo, double? Limit)
{
    /// <summary>An amount that no step may create may be off by this much: a thousand times the rounding of a long run, [-].</summary>
    public const double AmountLimit = 1e-8;

    public bool IsViolated => Limit is { } limit && Value is { } value && !(value <= limit);
}
