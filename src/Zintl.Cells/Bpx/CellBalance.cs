using System.Collections.Immutable;
using Zintl.Cells.Designs;

namespace Zintl.Cells.Bpx;

/// <summary>Stoichiometries at the cut-offs: sodium goes from one electrode to the other as from the start of the design, at rest throughout.</summary>
internal sealed class CellBalance(CellDesign design)
{
    private const int Halvings = 60;

    private readonly ElectrodeBalance negative = new(design.Negative!), positive = new(design.Positive);

    /// <summary>Windows of each material between the lower and the upper cut-off, or between empty and full where these come first.</summary>
    public (ImmutableArray<BpxWindow> Negative, ImmutableArray<BpxWindow> Positive) Windows()
    {
        double least = -Math.Min(negative.Initial, positive.Capacity - positive.Initial), most = Math.Min(negative.Capacity - negative.Initial, positive.Initial);
        double empty = Charge(design.LowerCutOff!.Value, least, most), full = Charge(design.UpperCutOff!.Value, least, most);
        return (
            Joined(negative.At(negative.Initial + empty).Stoichiometries, negative.At(negative.Initial + full).Stoichiometries),
            Joined(positive.At(positive.Initial - full).Stoichiometries, positive.At(positive.Initial - empty).Stoichiometries));
    }

    /// <summary>Charge put into the negative electrode since the start at which the cell rests at a voltage, [C/m2].</summary>
    private double Charge(double voltage, double low, double high)
    {
        for (int n = 0; n < Halvings; n++)
        {
            double middle = 0.5 * (low + high), found = positive.At(positive.Initial - middle).Potential - negative.At(negative.Initial + middle).Potential;
            if (found < voltage) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }

    private static ImmutableArray<BpxWindow> Joined(double[] minima, double[] maxima) => [.. minima.Zip(maxima, (minimum, maximum) => new BpxWindow(minimum, maximum))];
}
