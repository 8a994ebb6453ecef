using Zintl.Materials;
using Zintl.Models.Particles.Diffusion;
using Zintl.Numerics.Interpolation;

namespace Zintl.Models.Particles;

/// <summary>
/// A solid solution given by tables: open-circuit potential, diffusivity of sodium relative to the host, and volume ratio against the stoichiometry.
/// Between the points, monotone cubics; the transport potential of the host frame is Phi = Int (D/J^2) dx.
/// </summary>
public sealed class TabulatedSolid : DiffusingSolid
{
    private const int TablePieces = 256;
    private readonly MonotoneCubic potential;

    /// <summary>A solid from tables of equal length.</summary>
    /// <param name="stoichiometries">x, rising, two or more, [-].</param>
    /// <param name="potentials">U, never rising, [V vs Na/Na+].</param>
    /// <param name="diffusivities">D of c_h dx/dt = div(c_h D grad x) in the deformed body, positive, [m2/s].</param>
    /// <param name="volumeRatios">J, positive, [-].</param>
    /// <exception cref="ArgumentException">The tables are unusable; the message lists every fault.</exception>
    public TabulatedSolid(ReadOnlySpan<double> stoichiometries, ReadOnlySpan<double> potentials, ReadOnlySpan<double> diffusivities, ReadOnlySpan<double> volumeRatios)
        : base(stoichiometries.IsEmpty ? double.NaN : stoichiometries[0], stoichiometries.IsEmpty ? double.NaN : stoichiometries[^1])
    {
        ThrowIfUnusable(stoichiometries, potentials, diffusivities, volumeRatios);
        potential = new MonotoneCubic(stoichiometries, potentials);
        Law = Pieces(new MonotoneCubic(stoichiometries, diffusivities), new MonotoneCubic(stoichiometries, volumeRatios));
    }

    internal override TransportLaw Law { get; }

    internal override bool IsSmooth => true;

    internal override SurfacePoint Surface(double transportPotential)
    {
        double s = Law.ParameterOfPotential(transportPotential);
        var point = Law.At(s);
        return new SurfacePoint(potential.Value(point.X), potential.Slope(point.X) * point.XSlope / point.PotentialSlope, s);
    }

    internal override double GibbsEnergy(double x) => -PhysicalConstants.Faraday * potential.Integral(x);

    // s runs from 0 to 1 with x; J and D/J^2 are straight lines between many points (one line where both are constant), Phi is their exact integral.
    private TransportLaw Pieces(MonotoneCubic diffusivity, MonotoneCubic volume)
    {
        double range = MaximumStoichiometry - MinimumStoichiometry, reached = 0;
        var pieces = new Piece[TablePieces];
        for (int i = 0; i < pieces.Length; i++)
        {
            const double width = 1.0 / TablePieces;
            double start = i * width, x = MinimumStoichiometry + range * start, next = MinimumStoichiometry + range * (start + width);
            double from = Mobility(x), to = Mobility(next);
            pieces[i] = new Piece(
                start,
                new Quadratic(x, range, 0),
                new Quadratic(volume.Value(x), (volume.Value(next) - volume.Value(x)) / width, 0),
                new Quadratic(reached, range * from, range * (to - from) / (2 * width)),
                false);
            reached += range * width * (from + to) / 2;
        }

        return new TransportLaw(pieces, 1);

        double Mobility(double x) => diffusivity.Value(x) / (volume.Value(x) * volume.Value(x));
    }

    private static void ThrowIfUnusable(ReadOnlySpan<double> x, ReadOnlySpan<double> u, ReadOnlySpan<double> d, ReadOnlySpan<double> j)
    {
        var faults = new List<string>();
        if (x.Length < 2 || u.Length != x.Length || d.Length != x.Length || j.Length != x.Length)
            throw new ArgumentException($"A solid takes four tables of one length, two or more; found {x.Length}, {u.Length}, {d.Length} and {j.Length}.", nameof(x));
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || (i > 0 && x[i] <= x[i - 1])) faults.Add(FormattableString.Invariant($"x[{i}] is {x[i]}; x must be finite and rise"));
            if (!double.IsFinite(u[i]) || (i > 0 && u[i] > u[i - 1])) faults.Add(FormattableString.Invariant($"U[{i}] is {u[i]} V; U must be finite and never rise"));
            if (!(d[i] > 0) || double.IsInfinity(d[i])) faults.Add(FormattableString.Invariant($"D[{i}] is {d[i]} m2/s; D must be positive"));
            if (!(j[i] > 0) || double.IsInfinity(j[i])) faults.Add(FormattableString.Invariant($"J[{i}] is {j[i]}; J must be positive"));
        }

        if (faults.Count > 0) throw new ArgumentException(string.Join("; ", faults), nameof(x));
    }
}
