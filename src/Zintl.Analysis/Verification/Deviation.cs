using System.Numerics;

namespace Zintl.Analysis.Verification;

/// <summary>Largest relative differences between arrays.</summary>
public static class Deviation
{
    /// <summary>Largest |Z - Z_ref|/|Z_ref| of all frequencies, [-].</summary>
    /// <exception cref="ArgumentException">Lengths differ or nothing is compared.</exception>
    public static double Impedance(ReadOnlySpan<Complex> reference, ReadOnlySpan<Complex> found)
    {
        ThrowIfUnequal(reference.Length, found.Length);
        double largest = 0;
        for (int i = 0; i < reference.Length; i++) largest = Math.Max(largest, (found[i] - reference[i]).Magnitude / reference[i].Magnitude);
        return largest;
    }

    /// <summary>Largest difference over the largest magnitude of the reference, [-].</summary>
    /// <exception cref="ArgumentException">Lengths differ or nothing is compared.</exception>
    public static double Sensitivity(ReadOnlySpan<double> reference, ReadOnlySpan<double> found)
    {
        ThrowIfUnequal(reference.Length, found.Length);
        double largest = 0, scale = 0;
        for (int i = 0; i < reference.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(found[i] - reference[i]));
            scale = Math.Max(scale, Math.Abs(reference[i]));
        }

        return largest / scale;
    }

    private static void ThrowIfUnequal(int reference, int found)
    {
        if (reference == 0 || reference != found)
            throw new ArgumentException(FormattableString.Invariant($"It takes as many values as the reference has, one or more; {reference} and {found} were given."), nameof(found));
    }
}
