using System.Collections.Immutable;

namespace Zintl.Cells.Protocols;

/// <summary>A control that changes with time, straight between its rows; a step that lasts longer repeats it.</summary>
/// <param name="File">The file it stands in, as the step names it.</param>
/// <param name="Kind">What is controlled: current, C-rate, current per mass, power or voltage.</param>
/// <param name="Times">Time of each row since the step began, [s]; from 0, rising; at least two.</param>
/// <param name="Values">Value of each row in the unit of <paramref name="Kind"/>; positive discharges, voltages as they are.</param>
public sealed record DriveCycle(string File, StepControl Kind, ImmutableArray<double> Times, ImmutableArray<double> Values)
{
    /// <summary>Duration of one pass, [s].</summary>
    public double Duration => Times[^1];

    /// <summary>The controlled value, in the unit of <see cref="Kind"/>. The moment between two passes belongs to the one that ends.</summary>
    /// <param name="time">Time since the step began, [s], at least 0.</param>
    public double At(double time)
    {
        double within = time <= Duration ? time : time - (Duration * (Math.Ceiling(time / Duration) - 1.0));
        int found = Times.BinarySearch(within);
        if (found >= 0) return Values[found];
        int after = Math.Clamp(~found, 1, Times.Length - 1);
        double share = Math.Clamp((within - Times[after - 1]) / (Times[after] - Times[after - 1]), 0.0, 1.0);
        return ((1.0 - share) * Values[after - 1]) + (share * Values[after]);
    }

    /// <summary>The same course, every value times a factor that turns it into another kind.</summary>
    internal DriveCycle As(StepControl kind, double factor) => this with { Kind = kind, Values = [.. Values.Select(value => factor * value)] };
}
