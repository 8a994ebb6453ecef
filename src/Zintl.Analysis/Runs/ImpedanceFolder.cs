using System.Collections.Immutable;
using System.Text;
using Zintl.Analysis.Figures;
using Zintl.Cells.Files;
using Zintl.Materials.Input;
using Zintl.Simulation.Engine;

namespace Zintl.Analysis.Runs;

/// <summary>Files of a spectrum: <c>impedance.csv</c>, <c>nyquist.svg</c>, <c>bode.svg</c>.</summary>
public static class ImpedanceFolder
{
    private const double SquareCentimetres = 1e4;

    private static readonly string[] Columns = ["frequency_Hz", "impedanceReal_ohm_cm2", "impedanceImaginary_ohm_cm2", "impedanceReal_ohm", "impedanceImaginary_ohm"];

    /// <summary>Writes them into a folder that exists.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="spectrum">Two points or more.</param>
    /// <exception cref="InputException">A file could not be written; those before it are whole.</exception>
    public static void Write(string folder, ImmutableArray<ImpedancePoint> spectrum)
    {
        AtomicFile.Write(Path.Combine(folder, "impedance.csv"), Table(spectrum));
        foreach (Figure figure in ImpedanceFigures.Of(spectrum)) AtomicFile.Write(Path.Combine(folder, figure.Name + ".svg"), Encoding.UTF8.GetBytes(FigureSvg.Draw(figure)));
    }

    private static ReadOnlySpan<byte> Table(ImmutableArray<ImpedancePoint> spectrum)
    {
        CsvText csv = new(128 * spectrum.Length);
        foreach (string column in Columns) csv.Field(column);
        csv.EndRow();
        foreach (ImpedancePoint point in spectrum)
        {
            csv.Field(point.Frequency);
            csv.Field(SquareCentimetres * point.PerArea.Real);
            csv.Field(SquareCentimetres * point.PerArea.Imaginary);
            csv.Field(point.Impedance.Real);
            csv.Field(point.Impedance.Imaginary);
            csv.EndRow();
        }

        return csv.Bytes;
    }
}
