using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>How a blend at rest shares out its sodium: all materials at one potential.</summary>
internal sealed class ElectrodeBalance
{
    private const int Passes = 16, Halvings = 110;   // a formula may give 1e14 V at an empty particle
    private const double AnyTemperature = 298.15;   // potentials are given at the reference temperature

    private readonly double[] contents;
    private readonly Function2D[] potentials;

    public ElectrodeBalance(ElectrodeDesign electrode)
    {
        contents = [.. electrode.Materials.Select(material => BpxSummary.Content(electrode, material))];
        potentials = [.. electrode.Materials.Select(material => StandIn.Of(material.Insertion)!.OpenCircuitPotential)];
        Capacity = contents.Sum();
        Initial = electrode.Materials.Select((material, k) => contents[k] * StandIn.Of(material.Insertion)!.InitialStoichiometry).Sum();
    }

    /// <summary>Charge from empty to full, [C/m2].</summary>
    public double Capacity { get; }

    /// <summary>Charge at the start, [C/m2].</summary>
    public double Initial { get; }

    /// <summary>Potential, [V], and stoichiometries, [-], at a charge. On a plateau materials share what its charge leaves open in equal parts of their own.</summary>
    public (double Potential, double[] Stoichiometries) At(double charge)
    {
        if (contents.Length == 1) return (potentials[0].Value(charge / contents[0], AnyTemperature), [charge / contents[0]]);
        double low = potentials.Min(potential => potential.Value(1, AnyTemperature)), high = potentials.Max(potential => potential.Value(0, AnyTemperature));
        (low, high) = (low - 1, high + 1);
        for (int n = 0; n < Halvings; n++)
        {
            double middle = 0.5 * (low + high);
            if (Charge(Shares(middle)) > charge) low = middle;
            else high = middle;
        }

        double[] more = Shares(low), less = Shares(high);
        double span = Charge(more) - Charge(less), share = span > 0 ? Math.Clamp((charge - Charge(less)) / span, 0, 1) : 0;
        return (0.5 * (low + high), [.. less.Zip(more, (a, b) => a + share * (b - a))]);
    }

    private double Charge(double[] shares) => contents.Zip(shares, (content, share) => content * share).Sum();

    /// <summary>Stoichiometries at a potential; the potential of each material falls with its own.</summary>
    private double[] Shares(double potential) => [.. potentials.Select(function => Stoichiometry(function, potential))];

    /// <summary>Each pass looks at eight points and keeps one ninth.</summary>
    private static double Stoichiometry(Function2D function, double potential)
    {
        double low = 0, width = 1;
        Span<double> points = stackalloc double[V8.Count];
        for (int pass = 0; pass < Passes; pass++)
        {
            width /= V8.Count + 1;
            for (int i = 0; i < V8.Count; i++) points[i] = low + (i + 1) * width;
            function.Evaluate(V8.Load(points), V8.From(AnyTemperature), out V8 values, out _, out _);
            int above = 0;
            while (above < V8.Count && values[above] > potential) above++;
            low += above * width;
        }

        return low + 0.5 * width;
    }
}
