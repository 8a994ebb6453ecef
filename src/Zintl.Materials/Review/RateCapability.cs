using System.Collections.Immutable;
using Zintl.Materials.Files;
using Zintl.Materials.Input;

namespace Zintl.Materials.Review;

/// <summary>Published capacities against current, to hold predictions against.</summary>
/// <param name="Host">The host.</param>
/// <param name="Source">Key of the reference.</param>
/// <param name="Sample">What was measured, and what is assumed about it.</param>
/// <param name="Electrolyte">As its users write it.</param>
/// <param name="Diameter">Of the particles, [m].</param>
/// <param name="Lower">Lower cut-off, [V].</param>
/// <param name="Upper">Upper cut-off, [V].</param>
/// <param name="Points">Current [A/kg] and capacity [C/kg], both per mass of host.</param>
public sealed record RateCapability(
    string Host, string Source, string Sample, string Electrolyte, double Diameter, double Lower, double Upper, ImmutableArray<(double Current, double Capacity)> Points)
{
    public const string File = "literature/rate-capability.json";

    /// <summary>All series of the library.</summary>
    /// <exception cref="InputException">The file has faults.</exception>
    public static ImmutableArray<RateCapability> Read(MaterialLibrary library)
    {
        RateCapabilityFile file = library.Reader.Complete(faults => library.Reader.ReadFile(File, DataContext.Default.RateCapabilityFile, faults));
        return [.. file.Series.Select(series => new RateCapability(
            series.Host,
            series.Source,
            series.Sample,
            series.Electrolyte,
            series.Diameter * 1e-6,
            series.Lower,
            series.Upper,
            [.. series.Points.Select(point => (point.Current, point.Capacity * PhysicalConstants.MilliampereHourPerGram))]))];
    }
}
