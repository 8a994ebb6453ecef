using Zintl.Cells.Files;

namespace Zintl.Cells.Bpx;

/// <summary>What numbers of a BPX file may be.</summary>
internal static class BpxRanges
{
    private const double Large = 1e30;

    public static readonly Interval Positive = Interval.Positive(Large), NotNegative = new(0, Large), Any = new(-Large, Large);

    /// <summary>Shares that may be all but not nothing.</summary>
    public static readonly Interval Share = Interval.Positive(1);

    public static readonly Interval Stoichiometry = new(0, 1), Temperature = new(150, 1000);

    /// <summary>Where formulas of a stoichiometry are meant.</summary>
    public static readonly Interval Solid = new(0, 1);

    /// <summary>Where formulas of a salt concentration are meant, [mol/m3].</summary>
    public static readonly Interval Salt = new(1, 10000);

    /// <summary>Salt concentrations that any run will see, [mol/m3].</summary>
    public static Interval UsedSalt(double initial) => new(Math.Min(initial, Math.Max(Salt.Low, 0.1 * initial)), 2 * initial);

    /// <summary>Salt concentrations that a table covers, [mol/m3].</summary>
    public static Interval TableSalt(double initial) => new(Math.Min(initial, 10), Math.Max(4000, 2 * initial));
}
