namespace Zintl.Models.Particles.Diffusion;

/// <summary>
/// The linear algebra of a swelling particle: fluxes between cells, and the Newton correction of all cells in one sweep.
/// A face sees the volume y_i = Sum_(k &lt;= i) v_k J_k of all cells within it, so its row is full to the left; carrying dy_(i-1) = E + H ds_i outwards keeps it tridiagonal.
/// </summary>
internal sealed class SwellingSweep
{
    private readonly double[] hosts;
    private readonly double[] conductances;
    private readonly ParticleGeometry geometry;
    private readonly SolidPoint[] cells;
    private readonly double[] volumes;
    private readonly double[] fluxes;
    private readonly double[] gains;
    private readonly double[] corrections;
    private readonly double[] couplings;
    private readonly double curvatureWeight;
    private readonly double gradientWeight;
    private double surfaceGain;
    private double surfaceVolumeGain;

    /// <summary>Work space for one particle.</summary>
    /// <param name="mesh">Cells of the undeformed body.</param>
    /// <param name="smooth">Whether the transport potential has no kinks in space.</param>
    public SwellingSweep(RadialMesh mesh, bool smooth)
    {
        int n = mesh.Cells;
        double near = 1 - 0.5 * (mesh.Faces[n] + mesh.Faces[n - 1]), far = 1 - 0.5 * (mesh.Faces[n - 1] + mesh.Faces[n - 2]);
        curvatureWeight = smooth ? near * near / (far * far - near * near) : 0;
        gradientWeight = smooth ? far / (near + far) : 1;
        geometry = mesh.Geometry;
        hosts = [.. mesh.Hosts];
        conductances = [.. mesh.Conductances];
        cells = new SolidPoint[n];
        volumes = new double[n];
        fluxes = new double[n];
        gains = new double[n];
        corrections = new double[n];
        couplings = new double[n];
    }

    /// <summary>States, enclosed volumes y_i, K_i r_i^(2(d-1)) and fluxes q_i [1/s] of all cells; the last flux is the given rate.</summary>
    public void Evaluate(TransportLaw law, ReadOnlySpan<double> parameters, double rate)
    {
        double volume = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = law.At(parameters[i]);
            volume += hosts[i] * cells[i].Volume;
            volumes[i] = volume;
            gains[i] = conductances[i] * geometry.FluxFactor(volume);
        }

        int last = cells.Length - 1;
        for (int i = 0; i < last; i++) fluxes[i] = gains[i] * (cells[i + 1].Potential - cells[i].Potential);
        fluxes[last] = rate;
    }

    /// <summary>q_i through the outer face of cell i at the last evaluation, [1/s].</summary>
    public double Flux(int i) => fluxes[i];

    /// <summary>Phi of cell i at the last evaluation, [m2/s].</summary>
    public double TransportPotential(int i) => cells[i].Potential;

    /// <summary>
    /// One Newton correction ds of all cells, r_i = v_i x_i - h_i - gamma (q_i - q_(i-1)) = 0, with
    /// dq_i = -G Phi_i' ds_i + G Phi_(i+1)' ds_(i+1) + p q_i/y_i dy_i. Valid until the next call.
    /// </summary>
    /// <param name="gamma">Step length times the coefficient of the method, [s].</param>
    /// <param name="history">h_i, [-].</param>
    /// <param name="swells">False leaves out the last term, dy_i: the matrix is then diagonally dominant, but convergence linear.</param>
    public ReadOnlySpan<double> Correct(double gamma, ReadOnlySpan<double> history, bool swells)
    {
        double exponent = swells ? geometry.FluxExponent : 0;
        var left = default(Face);
        double constant = 0, slope = 0, correction = 0, coupling = 0;
        int last = cells.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            ref readonly var cell = ref cells[i];
            var right = i < last ? RightOf(i, exponent) : new Face(fluxes[last], 0, 0, 0);
            double total = slope + hosts[i] * cell.VolumeSlope;
            double pivot = hosts[i] * cell.XSlope
                + gamma * (left.Inner * coupling + left.Outer + left.Volume * slope - right.Inner - right.Volume * total);
            double residual = hosts[i] * cell.X - history[i] - gamma * (right.Flux - left.Flux);
            correction = (-residual + gamma * ((right.Volume - left.Volume) * constant - left.Inner * correction)) / pivot;
            coupling = gamma * right.Outer / pivot;
            corrections[i] = correction;
            couplings[i] = coupling;
            surfaceGain = gamma / pivot;
            surfaceVolumeGain = total * surfaceGain;
            constant += total * correction;
            slope = total * coupling;
            left = right;
        }

        for (int i = last - 1; i >= 0; i--) corrections[i] += couplings[i] * corrections[i + 1];
        return corrections;
    }

    /// <summary>dJ/d(rate) of the particle within the stage just solved, [s].</summary>
    public double VolumeSlope => surfaceVolumeGain;

    /// <summary>Amounts from the fluxes of the last evaluation, each formed once and differenced: sodium telescopes to rounding.</summary>
    public void Amounts(double gamma, ReadOnlySpan<double> history, Span<double> amounts)
    {
        double inner = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            amounts[i] = history[i] + gamma * (fluxes[i] - inner);
            inner = fluxes[i];
        }
    }

    /// <summary>
    /// Transport potential at the surface [m2/s] and its derivative with respect to the rate [m2], within the stage just solved or, if not, at a given state.
    /// Along the surface gradient from the last centre, Phi_s = Phi_n + q/(K_n r_s^(2(d-1))); where Phi is smooth, along the parabola with that gradient through the last two centres.
    /// </summary>
    public (double Potential, double Slope) Surface(bool withinStage)
    {
        int last = cells.Length - 1;
        double jump = fluxes[last] / gains[last];
        double potential = cells[last].Potential + curvatureWeight * (cells[last].Potential - cells[last - 1].Potential) + gradientWeight * jump;
        double slope = gradientWeight / gains[last];
        if (!withinStage) return (potential, slope);
        double inner = cells[last - 1].PotentialSlope * couplings[last - 1], outer = cells[last].PotentialSlope;
        double swelling = gradientWeight * geometry.FluxExponent * jump / volumes[last] * surfaceVolumeGain;
        return (potential, slope + (outer + curvatureWeight * (outer - inner)) * surfaceGain - swelling);
    }

    private Face RightOf(int i, double exponent) => new(
        fluxes[i],
        -gains[i] * cells[i].PotentialSlope,
        gains[i] * cells[i + 1].PotentialSlope,
        exponent * fluxes[i] / volumes[i]);

    /// <summary>A flux and its derivatives with respect to the inner cell, the outer cell and the volume within the face.</summary>
    private readonly record struct Face(double Flux, double Inner, double Outer, double Volume);
}
