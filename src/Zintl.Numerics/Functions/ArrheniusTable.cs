using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions;

/// <summary>
/// Positive functions of x at rising values of y, joined by straight lines of ln f against 1/y, and going on along the last of them outside: what a property
/// measured at several temperatures is interpolated by.
/// </summary>
public sealed class ArrheniusTable : Function2D
{
    private readonly double[] levels;
    private readonly CubicTable[] columns;

    /// <param name="levels">y of each column, rising, positive, two or more.</param>
    /// <param name="x">Points common to all columns, rising.</param>
    /// <param name="columns">f of each column at the points, positive.</param>
    /// <exception cref="ArgumentException">Lengths differ, values are not positive, or points do not rise.</exception>
    public ArrheniusTable(ReadOnlySpan<double> levels, ReadOnlySpan<double> x, IReadOnlyList<double[]> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (levels.Length < 2 || columns.Count != levels.Length) throw new ArgumentException($"It takes two or more columns, one for each level; {columns.Count} and {levels.Length} were given.", nameof(columns));
        for (int i = 0; i < levels.Length; i++)
        {
            if (!(levels[i] > 0) || (i > 0 && levels[i] <= levels[i - 1])) throw new ArgumentException(FormattableString.Invariant($"Levels must be positive and rise; level {i} is {levels[i]}."), nameof(levels));
            if (columns[i].Any(value => !(value > 0))) throw new ArgumentException(FormattableString.Invariant($"Column {i} holds a value that is not positive."), nameof(columns));
        }

        this.levels = levels.ToArray();
        double[] points = x.ToArray();
        this.columns = [.. columns.Select(column => new CubicTable(points, [.. column.Select(value => Math.Log(value))]))];
    }

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        V8 log = V8.Zero, logX = V8.Zero, logY = V8.Zero, inverse = V8.One / y;
        (int first, int last) = Intervals(y);
        for (int k = first; k <= last; k++)
        {
            // Beyond level k the line to level k + 1 takes over; the last one goes on.
            columns[k].Evaluate(x, out V8 low, out V8 lowX);
            columns[k + 1].Evaluate(x, out V8 high, out V8 highX);
            V8 span = V8.From(1 / levels[k] - 1 / levels[k + 1]), share = (V8.From(1 / levels[k]) - inverse) / span;
            V8 test = k == first ? V8.One : y - V8.From(levels[k]);
            log = V8.Select(test, low + share * (high - low), log);
            logX = V8.Select(test, lowX + share * (highX - lowX), logX);
            logY = V8.Select(test, (high - low) * inverse * inverse / span, logY);
        }

        value = V8.Exp(log);
        byX = value * logX;
        byY = value * logY;
    }
    /// <summary>The intervals that hold the lanes: one, unless eight cells differ in temperature.</summary>
    private (int First, int Last) Intervals(V8 y)
    {
        double least = y[0], most = y[0];
        for (int lane = 1; lane < V8.Count; lane++) (least, most) = (Math.Min(least, y[lane]), Math.Max(most, y[lane]));
        return (Interval(least), Interval(most));
    }

    private int Interval(double y)
    {
        int k = 0;
        while (k + 2 < levels.Length && y > levels[k + 1]) k++;
        return k;
    }
}
