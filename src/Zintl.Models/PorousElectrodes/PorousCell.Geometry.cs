using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Fields of the cell, and what thickness and porosity make of transport.</summary>
public sealed unsafe partial class PorousCell
{
    private const double TemperatureScale = 100;

    private readonly double* border;
    private double* widths, pores, openPores, poresSlope, thicknessSlope, transport, transportHeadroom, solid, solidHeadroom;
    private double* saltGeometry, solidGeometry;
    private double* salt, ionic, electronic, temperatures, saltHistory, poresHistory;
    private double* source, sourceBySalt, sourceByPotential, swelling, swellingExcess, swellingBySalt, swellingByPotential;
    private double* flow, solidCurrent;
    private readonly double[] squares, settleFrom, settleTo;
    private double[] inverseSaltScale = [], endResistance = [];

    private void Allocate()
    {
        int n = Vectors.Padded(grid.FieldLength) + 16;
        widths = arena.Take(n);
        pores = arena.Take(n);
        openPores = arena.Take(n);
        poresSlope = arena.Take(n);
        thicknessSlope = arena.Take(n);
        transport = arena.Take(n);
        transportHeadroom = arena.Take(n);
        solid = arena.Take(n);
        solidHeadroom = arena.Take(n);
        saltGeometry = arena.Take(n);
        solidGeometry = arena.Take(n);
        flow = arena.Take(n);
        solidCurrent = arena.Take(n);
        salt = arena.Take(n);
        ionic = arena.Take(n);
        electronic = arena.Take(n);
        temperatures = arena.Take(n);
        saltHistory = arena.Take(n);
        poresHistory = arena.Take(n);
        source = arena.Take(n);
        sourceBySalt = arena.Take(n);
        sourceByPotential = arena.Take(n);
        swelling = arena.Take(n);
        swellingExcess = arena.Take(n);
        swellingBySalt = arena.Take(n);
        swellingByPotential = arena.Take(n);
        inverseSaltScale = new double[Vectors.Padded(grid.FieldLength)];
        endResistance = new double[Vectors.Count];
    }

    /// <summary>Everything that follows from the design alone.</summary>
    private void FillGeometry()
    {
        for (int node = 0; node < grid.Nodes; node++)
        {
            for (int lane = 0; lane < Width; lane++)
            {
                CellDesign design = designs[lane];
                int i = node * Width + lane;
                ElectrodeDesign? electrode = node < grid.Negative ? design.Negative : node >= grid.FirstPositive ? design.Positive : null;
                int volumes = electrode is null ? grid.Separator : node < grid.Negative ? grid.Negative : grid.Positive;
                widths[i] = (electrode?.Thickness ?? design.Separator.Thickness) / volumes;
                openPores[i] = pores[i] = electrode?.Porosity ?? design.Separator.Porosity;
                double g = electrode?.SwellingCoefficient ?? 0;
                poresSlope[i] = electrode is null ? 0 : g - 1;
                thicknessSlope[i] = electrode is null ? 0 : g;
                inverseSaltScale[i] = 1 / (pores[i] * design.Electrolyte.InitialConcentration);
            }
        }

        for (int i = -Width; i < 0; i++) salt[i] = temperatures[i] = widths[i] = 1;
        for (int i = grid.FieldLength; i < Vectors.Padded(grid.FieldLength) + Width; i++) salt[i] = temperatures[i] = widths[i] = pores[i] = transport[i] = solid[i] = 1;
        for (int lane = 0; lane < Width; lane++) temperatures[lane] = designs[lane].Thermal.InitialTemperature;
        SetTransport();
    }

    /// <summary>Transport factor B = ((eps - eps_c)/(1 - eps_c))^b/J_e and solid conductivity of each node at its swelling, and the geometry of the faces.</summary>
    private void SetTransport()
    {
        for (int node = 0; node < grid.Nodes; node++)
        {
            for (int lane = 0; lane < Width; lane++)
            {
                CellDesign design = designs[lane];
                int i = node * Width + lane;
                ElectrodeDesign? electrode = node < grid.Negative ? design.Negative : node >= grid.FirstPositive ? design.Positive : null;
                double thickening = 1 + thicknessSlope[i] * swelling[i], porosity = pores[i] / thickening, limit = electrode?.PercolationPorosity ?? 0;
                double exponent = electrode?.ElectrolyteBruggeman ?? design.Separator.ElectrolyteBruggeman;
                double porositySlope = (poresSlope[i] - porosity * thicknessSlope[i]) / thickening, open = Math.Max(porosity - limit, 1e-4);
                transport[i] = Math.Pow(open / (1 - limit), exponent) / thickening;
                transportHeadroom[i] = 0.5 * widths[i] / transport[i] * (exponent * porositySlope / open - thicknessSlope[i] / thickening);
                if (electrode is null) continue;
                double packed = Math.Max(1 - porosity, 1e-4);
                solid[i] = electrode.ElectronicConductivity.Value(0, temperatures[lane]) * Math.Pow(packed, electrode.SolidBruggeman) / thickening;
                solidHeadroom[i] = 0.5 * widths[i] / solid[i] * (-electrode.SolidBruggeman * porositySlope / packed - thicknessSlope[i] / thickening);
            }
        }

        for (int node = 0; node <= grid.Nodes; node++)
        {
            for (int lane = 0; lane < Width; lane++)
            {
                int i = node * Width + lane;
                bool inside = node > 0 && node < grid.Nodes;
                saltGeometry[i] = inside ? 1 / (0.5 * widths[i - Width] / transport[i - Width] + 0.5 * widths[i] / transport[i]) : 0;
                bool solidInside = (node > 0 && node < grid.Negative) || (node > grid.FirstPositive && node < grid.Nodes);
                solidGeometry[i] = solidInside ? 1 / (0.5 * widths[i - Width] / solid[i - Width] + 0.5 * widths[i] / solid[i])
                    : node == 0 && grid.Negative > 0 ? solid[i] / (0.5 * widths[i]) : 0;
            }
        }

        for (int lane = 0; lane < Width; lane++)
        {
            int last = (grid.Nodes - 1) * Width + lane;
            endResistance[lane] = 0.5 * widths[last] / solid[last] + designs[lane].ContactResistance;
        }
    }
}
