using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>An electrode or the separator as a whole in each lane: its pores and what they make of transport at its mean swelling, all on the undeformed thickness.</summary>
internal sealed unsafe class CellLayer
{
    private readonly ElectrodeDesign?[] electrodes;
    private readonly SeparatorDesign[] separators;

    /// <param name="designs">The cell in each lane.</param>
    /// <param name="side">The electrode of a cell; null for its separator.</param>
    public CellLayer(CellDesign[] designs, Func<CellDesign, ElectrodeDesign?> side)
    {
        electrodes = [.. designs.Select(side)];
        separators = [.. designs.Select(design => design.Separator)];
        for (int lane = 0; lane < designs.Length; lane++)
        {
            Thickness[lane] = electrodes[lane]?.Thickness ?? separators[lane].Thickness;
            SetTransport(lane, 0, designs[lane].Thermal.InitialTemperature);
        }
    }

    /// <summary>Undeformed, [m].</summary>
    public double[] Thickness { get; } = new double[Vectors.Count];

    /// <summary>J_e = 1 + g Omega, [-].</summary>
    public double[] Thickening { get; } = new double[Vectors.Count];

    /// <summary>eps J_e = eps_0 - (1 - g) Omega, [-].</summary>
    public double[] Pores { get; } = new double[Vectors.Count];

    /// <summary>B = ((eps - eps_c)/(1 - eps_c))^b/J_e, [-].</summary>
    public double[] Transport { get; } = new double[Vectors.Count];

    /// <summary>L/sigma_eff of an electrode's solid, [ohm m2]; 0 of the separator.</summary>
    public double[] SolidResistance { get; } = new double[Vectors.Count];

    /// <summary>Takes a new swelling.</summary>
    /// <param name="swelling">Omega = Sum eps_a0 (J - 1) of each lane, [-].</param>
    /// <param name="temperature">Of each lane, [K].</param>
    public void Swell(double* swelling, double[] temperature)
    {
        for (int lane = 0; lane < electrodes.Length; lane++) SetTransport(lane, swelling[lane], temperature[lane]);
    }

    /// <summary>Porosity of a lane, [-].</summary>
    public double Porosity(int lane) => Pores[lane] / Thickening[lane];

    private void SetTransport(int lane, double swelling, double temperature)
    {
        ElectrodeDesign? electrode = electrodes[lane];
        double g = electrode?.SwellingCoefficient ?? 0, limit = electrode?.PercolationPorosity ?? 0;
        double thickening = 1 + g * swelling, pores = (electrode?.Porosity ?? separators[lane].Porosity) - (1 - g) * swelling, porosity = pores / thickening;
        double exponent = electrode?.ElectrolyteBruggeman ?? separators[lane].ElectrolyteBruggeman;
        (Thickening[lane], Pores[lane]) = (thickening, pores);
        Transport[lane] = Math.Pow(Math.Max(porosity - limit, 1e-4) / (1 - limit), exponent) / thickening;
        if (electrode is null) return;
        double conductivity = electrode.ElectronicConductivity.Value(0, temperature) * Math.Pow(Math.Max(1 - porosity, 1e-4), electrode.SolidBruggeman);
        SolidResistance[lane] = Thickness[lane] * thickening / conductivity;
    }
}
