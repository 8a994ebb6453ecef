namespace Zintl.Models.Particles.Shells;

/// <summary>Geometry, fluxes and their linearisation.</summary>
internal sealed partial class ShellStage
{
    private const int Stride = RegionList.Capacity;

    private readonly double[] scale = [.. phases.Volume.Select(ratio => geometry.Radius * geometry.Radius / (geometry.Dimension * ratio))];
    private readonly double[] deformed = new double[Stride];
    private readonly double[] inverseArea = new double[Stride];
    private readonly double[] resistance = new double[Stride];
    private readonly double[] fluxIn = new double[Stride];
    private readonly double[] fluxOut = new double[Stride];
    private readonly double[] residual = new double[Stride];
    private readonly double[] jacobian = new double[Stride * Stride];
    private readonly double[] update = new double[Stride];
    private readonly double[] response = new double[Stride];

    /// <summary>Deformed radii, resistances and fluxes of the present interfaces. A flux is counted towards the centre, in mol Na per mol host and second.</summary>
    private void Evaluate(double rate)
    {
        int last = Regions.Count - 1;
        int[] phase = Regions.Phase;
        double deformedVolume = 0;
        double below = 0;
        for (int i = 0; i <= last; i++)
        {
            double v = i < last ? geometry.HostFraction(rho[i]) : 1;
            deformedVolume += phases.Volume[phase[i]] * (v - below);
            below = v;
            deformed[i] = geometry.RadiusOf(Math.Max(deformedVolume, 1e-30), out inverseArea[i]);
        }

        fluxIn[0] = 0;
        fluxOut[0] = -source[0];
        resistance[0] = 0;
        for (int i = 1; i < last; i++)
        {
            resistance[i] = Resistance(i);
            double flux = Regions.IsMonotone(i) ? (PlateauPhi(i) - PlateauPhi(i - 1)) / resistance[i] : 0;
            fluxIn[i] = flux + share[i] * source[i];
            fluxOut[i] = fluxIn[i] - source[i];
        }

        if (last == 0) return;
        resistance[last] = Resistance(last);
        fluxOut[last] = rate;
        fluxIn[last] = rate + source[last];
        SurfacePhi = PlateauPhi(last - 1) + resistance[last] * (rate + source[last] * (1 - share[last]));
    }

    private double Resistance(int i) => geometry.Resistance(deformed[i - 1], deformed[i]) * Scale(i);

    /// <summary>R0^2/(d J) of region i, [m2].</summary>
    private double Scale(int i) => scale[Regions.Phase[i]];

    private double PlateauPhi(int i) => phases.Plateau[Regions.PlateauOf(i)];

    /// <summary>d(r_i^d)/d(rho_j) over d rho_j^(d-1).</summary>
    private double DeformedSlope(int i, int j) =>
        j > i ? 0 : phases.Volume[Regions.Phase[j]] - (j < i ? phases.Volume[Regions.Phase[j + 1]] : 0);

    /// <summary>d(resistance of region i)/d(rho_j).</summary>
    private double ResistanceSlope(int i, int j)
    {
        double inner = inverseArea[i - 1] * inverseArea[i - 1] * DeformedSlope(i - 1, j);
        double outer = inverseArea[i] * inverseArea[i] * DeformedSlope(i, j);
        return (outer - inner) * geometry.AreaRatio(rho[j]) * Scale(i);
    }

    /// <summary>Residuals and their Jacobian with respect to rho; only monotone regions couple interfaces.</summary>
    private void Linearise(double gamma)
    {
        int last = Regions.Count - 1;
        for (int i = 0; i < last; i++) Array.Clear(jacobian, i * Stride, last);
        for (int i = 1; i < last; i++)
        {
            if (!Regions.IsMonotone(i)) continue;
            double flux = fluxIn[i] - share[i] * source[i];
            for (int j = 0; j <= i; j++)
            {
                double slope = -gamma * flux / resistance[i] * ResistanceSlope(i, j);
                jacobian[(i - 1) * Stride + j] -= slope;
                jacobian[i * Stride + j] += slope;
            }
        }

        for (int i = 0; i < last; i++)
        {
            double step = phases.Stoichiometry[Regions.Phase[i]] - phases.Stoichiometry[Regions.Phase[i + 1]];
            residual[i] = step * (geometry.HostFraction(rho[i]) - history[i]) - gamma * (fluxIn[i + 1] - fluxOut[i]);
            jacobian[i * Stride + i] += step * geometry.Dimension * geometry.AreaRatio(rho[i]);
        }
    }

    /// <summary>dPhi/d(rate) at the surface: directly through the outer region and through the interfaces, which move with the rate.</summary>
    private double SlopeAtSurface(double gamma, double rate)
    {
        int last = Regions.Count - 1;
        double flux = rate + source[last] * (1 - share[last]);
        double slope = resistance[last];
        for (int j = 0; j < last; j++) slope += flux * ResistanceSlope(last, j) * response[j] * gamma;
        return slope;
    }

    /// <summary>dJ/d(rate): every interface moves with the rate, and swelling changes across it.</summary>
    private double SlopeOfVolume(double gamma)
    {
        int last = Regions.Count - 1;
        double slope = 0;
        for (int j = 0; j < last; j++)
            slope += (phases.Volume[Regions.Phase[j]] - phases.Volume[Regions.Phase[j + 1]]) * geometry.Dimension * geometry.AreaRatio(rho[j]) * response[j] * gamma;
        return slope;
    }
}
