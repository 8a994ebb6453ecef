using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Zintl.Simulation.Engine;

namespace Zintl.Analysis.Figures;

/// <summary>A spectrum as it is read: the locus with -Z'' upwards and equal axes (Nyquist), magnitude and phase against the frequency (Bode).</summary>
public static class ImpedanceFigures
{
    private const double SquareCentimetres = 1e4, Degrees = 180 / Math.PI;

    /// <summary>Both figures.</summary>
    /// <param name="spectrum">Two points or more.</param>
    public static ImmutableArray<Figure> Of(ImmutableArray<ImpedancePoint> spectrum) => [Nyquist(spectrum), Bode(spectrum)];

    private static Figure Nyquist(ImmutableArray<ImpedancePoint> spectrum)
    {
        Complex[] z = [.. spectrum.Select(point => SquareCentimetres * point.PerArea)];
        var locus = new Series("", [.. z.Select(value => value.Real)], [.. z.Select(value => -value.Imaginary)]);
        ImmutableArray<FigureLabel> labels = [.. WholeDecades(spectrum).Select(i => new FigureLabel(z[i].Real, -z[i].Imaginary, Name(spectrum[i].Frequency), true))];
        var panel = new Panel(new Axis("Z\u2032", Unit) { Minimum = Math.Min(0, z.Min(value => value.Real)) }, new Axis("\u2212Z\u2033", Unit), [locus], labels) { EqualScales = true };
        return new Figure("nyquist", "Impedance in the complex plane", [panel]);
    }

    private static Figure Bode(ImmutableArray<ImpedancePoint> spectrum)
    {
        double[] frequency = [.. spectrum.Select(point => Math.Log10(point.Frequency))];
        var horizontal = new Axis("Frequency", "Hz") { IsLogarithmic = true };
        var magnitude = new Series("", frequency, [.. spectrum.Select(point => Math.Log10(SquareCentimetres * point.PerArea.Magnitude))]);
        var phase = new Series("", frequency, [.. spectrum.Select(point => -Degrees * point.PerArea.Phase)]);
        return new Figure("bode", "Magnitude and phase of the impedance against frequency",
        [
            new Panel(horizontal, new Axis("|Z|", Unit) { IsLogarithmic = true }, [magnitude], []),
            new Panel(horizontal, new Axis("\u2212phase", "degrees"), [phase], []),
        ]);
    }

    private const string Unit = "\u03A9 cm^{2}";

    /// <summary>The points nearest to whole powers of ten.</summary>
    private static IEnumerable<int> WholeDecades(ImmutableArray<ImpedancePoint> spectrum) =>
        Enumerable.Range(0, spectrum.Length).Where(i => Math.Abs(Math.Log10(spectrum[i].Frequency) - Math.Round(Math.Log10(spectrum[i].Frequency))) < 1e-6);

    private static string Name(double frequency) => frequency switch
    {
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{frequency / 1e6:0.###} MHz"),
        >= 1e3 => string.Create(CultureInfo.InvariantCulture, $"{frequency / 1e3:0.###} kHz"),
        >= 1 => string.Create(CultureInfo.InvariantCulture, $"{frequency:0.###} Hz"),
        >= 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{1e3 * frequency:0.###} mHz"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{1e6 * frequency:0.###} \u00B5Hz"),
    };
}
