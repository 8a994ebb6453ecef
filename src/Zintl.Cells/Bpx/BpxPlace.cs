namespace Zintl.Cells.Bpx;

/// <summary>What an electrode must know of its cell.</summary>
/// <param name="IsNegative">Which electrode it is.</param>
/// <param name="IsResolved">False for single-particle files, which say nothing of pores.</param>
/// <param name="StateOfCharge">z at the start, [-].</param>
/// <param name="Concentration">Salt at the start, [mol/m3].</param>
/// <param name="ReferenceTemperature">[K].</param>
internal sealed record BpxPlace(bool IsNegative, bool IsResolved, double StateOfCharge, double Concentration, double ReferenceTemperature)
{
    public string Key => IsNegative ? BpxKeys.Negative : BpxKeys.Positive;

    /// <summary>Stoichiometry at the start: the negative electrode of a full cell is full.</summary>
    public double Initial(BpxWindow window) => IsNegative
        ? window.Minimum + StateOfCharge * (window.Maximum - window.Minimum)
        : window.Maximum - StateOfCharge * (window.Maximum - window.Minimum);
}
