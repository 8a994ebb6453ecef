namespace Zintl.Analysis.Figures;

/// <summary>Leaves out points that the eye does not miss (Ramer, Douglas and Peucker, 10.3138/FM57-6770-U75U-7727): no dropped point lies further from the kept line than the tolerance, so corners stay.</summary>
public static class Decimation
{
    /// <summary>Indices of the points to keep, rising, first and last among them.</summary>
    /// <param name="points">The line.</param>
    /// <param name="tolerance">Largest distance of a dropped point from the kept line, in the unit of the points.</param>
    public static int[] Keep(ReadOnlySpan<FigurePoint> points, double tolerance)
    {
        if (points.Length < 3)
            return points.Length == 2 ? [0, 1] : points.Length == 1 ? [0] : [];
        bool[] kept = new bool[points.Length];
        kept[0] = kept[^1] = true;
        int count = 2 + Mark(points, tolerance * tolerance, kept);
        int[] indices = new int[count];
        for (int i = 0, next = 0; i < kept.Length; i++)
        {
            if (kept[i])
                indices[next++] = i;
        }

        return indices;
    }

    private static int Mark(ReadOnlySpan<FigurePoint> points, double limit, bool[] kept)
    {
        int count = 0;
        var open = new Stack<(int First, int Last)>();
        open.Push((0, points.Length - 1));
        while (open.TryPop(out (int First, int Last) range))
        {
            (int farthest, double distance) = Farthest(points, range.First, range.Last);
            if (distance <= limit)
                continue;
            kept[farthest] = true;
            count++;
            open.Push((range.First, farthest));
            open.Push((farthest, range.Last));
        }

        return count;
    }

    private static (int Index, double SquaredDistance) Farthest(ReadOnlySpan<FigurePoint> points, int first, int last)
    {
        int farthest = first;
        double largest = 0;
        for (int i = first + 1; i < last; i++)
        {
            double distance = SquaredDistance(points[i], points[first], points[last]);
            if (distance > largest)
                (farthest, largest) = (i, distance);
        }

        return (farthest, largest);
    }

    /// <summary>Squared distance of a point from a line piece.</summary>
    internal static double SquaredDistance(FigurePoint point, FigurePoint start, FigurePoint end)
    {
        double dx = end.X - start.X, dy = end.Y - start.Y;
        double length = (dx * dx) + (dy * dy);
        double along = length > 0 ? (((point.X - start.X) * dx) + ((point.Y - start.Y) * dy)) / length : 0;
        along = Math.Clamp(along, 0, 1);
        double offX = point.X - start.X - (along * dx), offY = point.Y - start.Y - (along * dy);
        return (offX * offX) + (offY * offY);
    }
}
