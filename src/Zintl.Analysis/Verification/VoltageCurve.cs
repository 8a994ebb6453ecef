using System.Collections.Immutable;
using Zintl.Cells;
using Zintl.Numerics.Interpolation;

namespace Zintl.Analysis.Verification;

/// <summary>A voltage against time in pieces, one per protocol step; a piece ends where the time stands still between two rows.</summary>
public sealed class VoltageCurve
{
    /// <summary>A curve from its rows.</summary>
    /// <param name="time">Never falling, shape [rows], [s].</param>
    /// <param name="voltage">Shape [rows], [V].</param>
    /// <exception cref="ArgumentException">Lengths differ, fewer than two rows, values that are not finite, or a time that falls.</exception>
    public VoltageCurve(ImmutableArray<double> time, ImmutableArray<double> voltage)
        : this(time, voltage, row => time[row] == time[row - 1])
    {
    }

    private VoltageCurve(ImmutableArray<double> time, ImmutableArray<double> voltage, Func<int, bool> starts)
    {
        if (time.Length < 2 || time.Length != voltage.Length)
            throw new ArgumentException($"It takes two or more rows; {time.Length} times and {voltage.Length} voltages were given.", nameof(time));
        for (int i = 0; i < time.Length; i++)
        {
            if (!double.IsFinite(time[i]) || !double.IsFinite(voltage[i])) throw new ArgumentException(FormattableString.Invariant($"Row {i} is not finite."), nameof(time));
            if (i > 0 && time[i] < time[i - 1]) throw new ArgumentException(FormattableString.Invariant($"The time falls at row {i}."), nameof(time));
        }

        Time = time;
        Voltage = voltage;
        int[] bounds = [0, .. Enumerable.Range(1, time.Length - 1).Where(i => starts(i)), time.Length];
        Pieces = [.. bounds.Zip(bounds.Skip(1), (from, to) => from..to).Where(piece => time[piece.End.Value - 1] > time[piece.Start.Value])];
    }

    public ImmutableArray<double> Time { get; }

    public ImmutableArray<double> Voltage { get; }

    /// <summary>Rows of each step; moments without a length are left out.</summary>
    public ImmutableArray<Range> Pieces { get; }

    public double End => Time[^1];

    /// <summary>The voltage of a record, whose steps are known by their numbers.</summary>
    public static VoltageCurve Of(CellRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new VoltageCurve(record.Time, record.Voltage, row => record.Step[row] != record.Step[row - 1]);
    }

    /// <summary>One piece as a function of time: a monotone cubic through its rows.</summary>
    public MonotoneCubic Function(Range piece)
    {
        int[] rows = [.. Enumerable.Range(piece.Start.Value, piece.End.Value - piece.Start.Value).Where(i => i == piece.Start.Value || Time[i] > Time[i - 1])];
        return new MonotoneCubic([.. rows.Select(i => Time[i])], [.. rows.Select(i => Voltage[i])]);
    }
}
