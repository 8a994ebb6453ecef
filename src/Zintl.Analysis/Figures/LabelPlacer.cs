namespace Zintl.Analysis.Figures;

/// <summary>Puts labels where they cover neither a line nor each other: the nearest free place around the point each belongs to, none where all is full.</summary>
internal sealed class LabelPlacer(Box area, IReadOnlyList<FigurePoint[]> lines)
{
    private static readonly double[] Distances = [7, 12, 18, 26, 36, 48, 62, 80, 100];
    private static readonly double[] Sideways = [0, -0.5, 0.5, -1, 1, -1.6, 1.6];
    private readonly List<Box> placed = [];
    private readonly List<(FigurePoint From, FigurePoint To)> leaders = [];

    /// <summary>The box of a label of a given size near a point; null where no place is free.</summary>
    public Box? Place(FigurePoint point, double width, double height, bool above)
    {
        foreach (double distance in Distances)
        {
            foreach (bool up in above ? new[] { true, false } : [false, true])
            {
                foreach (double sideways in Sideways)
                {
                    double top = up ? point.Y - distance - height : point.Y + distance;
                    var box = new Box(point.X - (width / 2) + (sideways * width), top, width, height);
                    FigurePoint end = LeaderEnd(point, box);
                    if (!IsFree(box) || (NeedsLeader(point, end) && !IsFree(point, end)))
                        continue;
                    placed.Add(box);
                    if (NeedsLeader(point, end))
                        leaders.Add((point, end));
                    return box;
                }
            }
        }

        return null;
    }

    /// <summary>The point of a label's box that is nearest to what it names.</summary>
    public static FigurePoint LeaderEnd(FigurePoint point, Box box) => new(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));

    /// <summary>Whether a label had to move so far that a thin line must join it to its point.</summary>
    public static bool NeedsLeader(FigurePoint point, FigurePoint end) =>
        ((point.X - end.X) * (point.X - end.X)) + ((point.Y - end.Y) * (point.Y - end.Y)) > 256;

    /// <summary>Whether the outer part of a leader crosses nothing.</summary>
    private bool IsFree(FigurePoint point, FigurePoint end)
    {
        var from = new FigurePoint((0.7 * point.X) + (0.3 * end.X), (0.7 * point.Y) + (0.3 * end.Y));
        foreach (Box other in placed)
        {
            if (other.Meets(from, end))
                return false;
        }

        var hull = new Box(Math.Min(from.X, end.X), Math.Min(from.Y, end.Y), Math.Abs(from.X - end.X), Math.Abs(from.Y - end.Y));
        return !AnyLineMeets(hull);
    }

    private bool AnyLineMeets(Box box)
    {
        foreach (FigurePoint[] line in lines)
        {
            for (int i = 1; i < line.Length; i++)
            {
                if (box.Meets(line[i - 1], line[i]))
                    return true;
            }
        }

        return false;
    }

    private bool IsFree(Box box)
    {
        Box roomy = box.Grown(3);
        if (!area.Holds(roomy))
            return false;
        foreach (Box other in placed)
        {
            if (other.Overlaps(roomy))
                return false;
        }

        foreach ((FigurePoint from, FigurePoint to) in leaders)
        {
            if (roomy.Meets(from, to))
                return false;
        }

        return !AnyLineMeets(roomy);
    }
}
