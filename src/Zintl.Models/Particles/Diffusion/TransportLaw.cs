namespace Zintl.Models.Particles.Diffusion;

/// <summary>
/// Stoichiometry x, volume ratio J and transport potential Phi [m2/s] of a solid as functions of one monotone parameter s in [0, <see cref="End"/>], in quadratic
/// pieces that join with one continuous derivative. Neither x nor Phi is a good unknown by itself: on a plateau Phi stands still, in a line compound x does.
/// Pieces that round a corner are marked. Beyond both ends x and Phi go on as straight lines, so that a Newton iteration may step out of the range and come back.
/// </summary>
internal sealed class TransportLaw
{
    private const int Bins = 1024;
    private readonly Piece[] pieces;
    private readonly double[] stoichiometries;
    private readonly double[] potentials;
    private readonly int[] firstOfBin = new int[Bins];
    private readonly double[] previousCorners;
    private readonly double[] nextCorners;
    private readonly double binsPerParameter;

    /// <summary>A law from its pieces.</summary>
    /// <param name="pieces">Quadratic pieces in order; the first starts at 0.</param>
    /// <param name="end">Largest s.</param>
    public TransportLaw(Piece[] pieces, double end)
    {
        this.pieces = pieces;
        stoichiometries = [.. pieces.Select(piece => piece.X.Value)];
        potentials = [.. pieces.Select(piece => piece.Potential.Value)];
        End = end;
        (previousCorners, nextCorners) = NeighbouringCorners(pieces);
        binsPerParameter = Bins / end;
        for (int bin = 0, piece = 0; bin < Bins; bin++)
        {
            while (piece + 1 < pieces.Length && pieces[piece + 1].Start <= bin / binsPerParameter) piece++;
            firstOfBin[bin] = piece;
        }
    }

    public double End { get; }

    public ReadOnlySpan<Piece> Pieces => this.pieces;

    public SolidPoint At(double s)
    {
        double within = Math.Clamp(s, 0, End), beyond = s - within;
        ref readonly Piece piece = ref this.pieces[Locate(within)];
        var point = piece.At(within - piece.Start);
        return beyond == 0
            ? point
            : point with { X = point.X + beyond * point.XSlope, VolumeSlope = 0, Potential = point.Potential + beyond * point.PotentialSlope };
    }

    /// <summary>s of a stoichiometry.</summary>
    public double ParameterOfStoichiometry(double x)
    {
        int piece = Rank(stoichiometries, x);
        return Solve(piece, this.pieces[piece].X, x);
    }

    /// <summary>s of a transport potential; meaningful only where Phi rises throughout (no plateaus).</summary>
    public double ParameterOfPotential(double potential)
    {
        int piece = Rank(potentials, potential);
        return Solve(piece, this.pieces[piece].Potential, potential);
    }

    // The corner a piece itself rounds does not count.
    private static (double[] Previous, double[] Next) NeighbouringCorners(Piece[] pieces)
    {
        double[] previous = new double[pieces.Length], next = new double[pieces.Length];
        double last = double.NegativeInfinity, first = double.PositiveInfinity;
        for (int i = 0; i < pieces.Length; i++)
        {
            previous[i] = last;
            if (pieces[i].IsCorner) last = Middle(i);
        }

        for (int i = pieces.Length - 1; i >= 0; i--)
        {
            next[i] = first;
            if (pieces[i].IsCorner) first = Middle(i);
        }

        return (previous, next);

        double Middle(int i) => 0.5 * (pieces[i].Start + pieces[i + 1].Start);
    }

    private static int Rank(double[] starts, double value)
    {
        int index = Array.BinarySearch(starts, value);
        return Math.Max(index >= 0 ? index : ~index - 1, 0);
    }

    /// <summary>Where a move from one s towards another ends if it may not pass the middle of the next corner.</summary>
    public double StopAtCorner(double from, double to)
    {
        int piece = Locate(Math.Clamp(from, 0, End));
        return Math.Clamp(to, previousCorners[piece], nextCorners[piece]);
    }

    /// <summary>Index of the piece that holds <paramref name="s"/>, in [0, <see cref="End"/>].</summary>
    public int Locate(double s)
    {
        int piece = firstOfBin[Math.Min((int)(s * binsPerParameter), Bins - 1)];
        while (piece + 1 < this.pieces.Length && s >= this.pieces[piece + 1].Start) piece++;
        return piece;
    }

    private double Solve(int piece, Quadratic curve, double value)
    {
        double start = this.pieces[piece].Start, length = (piece + 1 < this.pieces.Length ? this.pieces[piece + 1].Start : End) - start;
        if (value < curve.Value) return start + (value - curve.Value) / curve.Slope;
        double last = curve.At(length);
        return value > last ? start + length + (value - last) / curve.SlopeAt(length) : start + curve.Root(value);
    }
}
