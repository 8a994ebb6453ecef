namespace Zintl.Models.Particles.Diffusion;

/// <summary>Straight lines of x, J and Phi between corners, rounded into a <see cref="TransportLaw"/>.</summary>
internal static class StaircaseLines
{
    /// <summary>
    /// Replaces each inner corner by the moving average of the lines over +-<paramref name="halfWidth"/> in s: a parabola that joins both lines with their slopes.
    /// Short lines bound the width, so that neighbouring parabolas do not overlap.
    /// </summary>
    public static TransportLaw Round(ReadOnlySpan<Corner> corners, double halfWidth)
    {
        var pieces = new List<Piece>();
        int last = corners.Length - 1;
        double start = 0;
        for (int i = 0; i < last; i++)
        {
            double length = corners[i + 1].S - corners[i].S;
            double next = i + 1 < last ? Math.Min(halfWidth, 0.4 * Math.Min(length, corners[i + 2].S - corners[i + 1].S)) : 0;
            var line = Line(corners[i], corners[i + 1], start);
            pieces.Add(line);
            double end = corners[i + 1].S - next;
            if (next > 0) pieces.Add(Parabola(line, Line(corners[i + 1], corners[i + 2], end), end, next));
            start = end + 2 * next;
        }

        return new TransportLaw([.. pieces], corners[last].S);
    }

    private static Piece Line(Corner from, Corner to, double start)
    {
        double length = to.S - from.S, t = start - from.S;
        Quadratic Through(double first, double second) => new(first + (second - first) / length * t, (second - first) / length, 0);
        return new Piece(start, Through(from.X, to.X), Through(from.Volume, to.Volume), Through(from.Potential, to.Potential), false);
    }

    private static Piece Parabola(Piece line, Piece next, double start, double halfWidth)
    {
        Quadratic Bend(Quadratic left, Quadratic right) =>
            new(left.At(start - line.Start), left.Slope, (right.Slope - left.Slope) / (4 * halfWidth));
        return new Piece(start, Bend(line.X, next.X), Bend(line.Volume, next.Volume), Bend(line.Potential, next.Potential), true);
    }

    /// <summary>Where two lines meet.</summary>
    internal readonly record struct Corner(double S, double X, double Volume, double Potential);
}
