namespace Zintl.Analysis.Figures;

/// <summary>A straight axis. Titles and units are figure text: <c>_{...}</c> lowers, <c>^{...}</c> raises.</summary>
/// <param name="Title">The quantity: "Voltage".</param>
/// <param name="Unit">Its unit: "mAh g^{-1}"; empty for none.</param>
public sealed record Axis(string Title, string Unit)
{
    /// <summary>Lower end where the data shall not decide it.</summary>
    public double? Minimum { get; init; }

    /// <summary>Upper end where the data shall not decide it.</summary>
    public double? Maximum { get; init; }

    /// <summary>Whether values are decimal logarithms, marked at powers of ten.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>The same axis in another measure, drawn on the opposite side; null for none.</summary>
    public TwinAxis? Twin { get; init; }

    /// <summary>Title with unit as a figure prints it.</summary>
    public string Caption => Unit.Length == 0 ? Title : $"{Title} ({Unit})";
}
