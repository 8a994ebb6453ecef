using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Bpx;

/// <summary>How a blend at rest shares out its sodium: all materials at one potential.</summary>
internal sealed class ElectrodeBalance
{
    private const int Halvings = 50;

    private readonly double[] contents;
    private readonly Function2D[] potentials;
    private const double AnyTemperature = 298.15;   // potentials are given at the reference temperature

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

    private double Stoichiometry(Function2D function, double potential)
    {
        double low = 0, high = 1;
        for (int n = 0; n < Halvings; n++)
        {
            double middle = 0.5 * (low + high);
            if (function.Value(middle, AnyTemperature) > potential) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }
}
