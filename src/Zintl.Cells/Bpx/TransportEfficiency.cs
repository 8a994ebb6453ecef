using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>BPX gives B, the share of its free transport that the electrolyte keeps in the pores; the equations scale with porosity to a power: B = p^b.</summary>
internal static class TransportEfficiency
{
    /// <summary>b = ln B/ln p; not a number where B is missing or wrong, which is reported.</summary>
    /// <param name="section">The electrode or separator.</param>
    /// <param name="pores">p, porosity or its part above the percolation porosity, [-].</param>
    public static double Exponent(BpxSection section, double pores)
    {
        double efficiency = section.Required(BpxKeys.TransportEfficiency, BpxRanges.Share);
        if (pores < 1) return Math.Log(efficiency) / Math.Log(pores);
        if (efficiency < 1)
            section.Context.Faults.Add(section.Place, Invariant($"a transport efficiency of {efficiency} at a porosity of 1"), "1, or a porosity below 1");
        return 1;
    }

    /// <summary>B of a design, [-].</summary>
    public static double Of(double porosity, double percolation, double exponent) => Math.Pow((porosity - percolation) / (1 - percolation), exponent);
}
