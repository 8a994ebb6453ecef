using Zintl.Materials;

namespace Zintl.Models.PorousElectrodes;

/// <summary>What an observer reads.</summary>
public sealed unsafe partial class ReducedCell
{
    /// <inheritdoc/>
    /// <remarks>Surface values are those of the last linearisation: exact at the state of the last solved stage, close to it inside the last step.</remarks>
    public CellReading Observe(ReadOnlySpan<double> state, int lane)
    {
        ReadOnlySpan<double> phiE = state[layout.IonicPotential], phiS = state[layout.ElectronicPotential];
        int right = Width + lane, last = (grid.Nodes - 1) * Width + lane, middle = (grid.Negative + grid.Separator / 2) * Width + lane;
        double i = CurrentDensity(state, lane), volts = Voltage(state, lane), smallest = double.PositiveInfinity, tightest = double.PositiveInfinity;
        for (int k = lane; k < grid.FieldLength; k += Width) smallest = Math.Min(smallest, SaltAt(state, k));
        foreach (Electrode electrode in electrodes) tightest = Math.Min(tightest, layers[2 * electrode.FirstNode].Porosity(lane));

        (double Surface, double Reaction, double Film) positive = Surface(electrodes[^1], lane), negative = half ? default : Surface(electrodes[0], lane);
        double ohmic = resolved ? i * (IonicLength(1, lane) / 2 + IonicLength(2, lane) / 3) / conductivity[lane] : 0;
        double reference = phiE[right] + ohmic + pull[lane] * (Math.Log(SaltAt(state, middle)) - MeanLog(state, 1, lane));
        return new CellReading
        {
            CurrentDensity = i,
            Voltage = volts,
            Temperature = Temperature(state, lane),
            NegativeStoichiometry = half ? 0 : Stoichiometry(0, state, lane),
            PositiveStoichiometry = Stoichiometry(electrodes.Length - 1, state, lane),
            SurfaceVoltage = positive.Surface - negative.Surface,
            Reaction = positive.Reaction - negative.Reaction,
            Film = positive.Film - negative.Film,
            Electrolyte = phiE[right] - phiE[lane],
            Solid = volts - phiS[right] + phiS[lane],
            Counter = half ? phiE[lane] : 0,
            PositivePotential = volts - reference,
            NegativePotential = -reference,
            PlatingMargin = PlatingMargin(state, lane),
            LeftSalt = SaltAt(state, lane),
            RightSalt = SaltAt(state, last),
            SmallestSalt = smallest,
            NegativeThickness = half ? 0 : layers[0].Thickness[lane] * layers[0].Thickening[lane],
            PositiveThickness = layers[2].Thickness[lane] * layers[2].Thickening[lane],
            SmallestPorosity = tightest,
            Reservoir = state[layout.ReservoirVolume][lane],
            Heat = Heat(lane),
            Reserve = Reserve,
        };
    }

    /// <inheritdoc/>
    public CellInventory Inventory(ReadOnlySpan<double> state, int lane)
    {
        double salts = state[layout.ReservoirSalt][lane], volume = state[layout.ReservoirVolume][lane], gibbs = 0, left = 0, right = 0;
        for (int k = lane; k < grid.FieldLength; k += Width)
        {
            salts += profile.WidthOf(k) * state[layout.Salt][k];
            volume += profile.WidthOf(k) * PoresAt(state, k);
        }

        for (int e = 0, k = 0; e < electrodes.Length; e++)
        {
            foreach (Reaction reaction in electrodes[e].Reactions)
            {
                ReadOnlySpan<double> particles = state[layout.Particles(k++)];
                double hosts = Hosts(electrodes[e], reaction, lane), guests = hosts * reaction.Population.Stoichiometry(particles, lane);
                if (electrodes[e].FirstNode == 0) left += guests;
                else right += guests;
                gibbs += hosts * reaction.Population.GibbsEnergy(particles, lane);
            }
        }

        return new CellInventory(left, right, state[layout.Passed][lane], salts, volume, gibbs);
    }

    /// <summary>phi_s - phi_e of the alloy where it meets the separator, [V].</summary>
    private double PlatingMargin(ReadOnlySpan<double> state, int lane)
    {
        int side = half ? 1 : 0, at = side * Width + lane, facing = (half ? grid.FirstPositive : grid.Negative - 1) * Width + lane;
        double mean = state[layout.ElectronicPotential][at] - state[layout.IonicPotential][at];
        if (!resolved) return mean;
        double outward = (half ? -1 : 1) * CurrentDensity(state, lane), ionic = IonicLength(2 * side, lane) / conductivity[lane];
        return mean + outward * (ionic / 3 - SolidResistance(2 * side, lane) / 6) - pull[lane] * (Math.Log(SaltAt(state, facing)) - MeanLog(state, side, lane));
    }

    private double MeanLog(ReadOnlySpan<double> state, int side, int lane)
    {
        double sum = 0;
        for (int k = FirstNode(side) * Width + lane, n = 0; n < NodesOf(side); n++, k += Width) sum += Math.Log(SaltAt(state, k));
        return sum / NodesOf(side);
    }

    private double SaltAt(ReadOnlySpan<double> state, int k) => state[layout.Salt][k] / PoresAt(state, k);

    private double PoresAt(ReadOnlySpan<double> state, int k) => swells ? state[layout.Pores][k] : profile.Pores[k];

    /// <summary>Host (sites) of a population per electrode area, [mol/m2].</summary>
    private double Hosts(Electrode electrode, Reaction reaction, int lane) =>
        layers[2 * electrode.FirstNode].Thickness[lane] * reaction.Area[lane] / (PhysicalConstants.Faraday * reaction.RatePerCurrent[lane]);

    private double Stoichiometry(int which, ReadOnlySpan<double> state, int lane)
    {
        double guests = 0, hosts = 0;
        int k = which == 0 ? 0 : electrodes[0].Reactions.Length;
        foreach (Reaction reaction in electrodes[which].Reactions)
        {
            double amount = Hosts(electrodes[which], reaction, lane);
            hosts += amount;
            guests += amount * reaction.Population.Stoichiometry(state[layout.Particles(k++)], lane);
        }

        return guests / hosts;
    }

    /// <summary>Means over the materials of what lies between phi_e and phi_s, weighted with their areas.</summary>
    private static (double Surface, double Reaction, double Film) Surface(Electrode electrode, int lane)
    {
        double total = 0, openCircuit = 0, reaction = 0, film = 0;
        foreach (Reaction each in electrode.Reactions)
        {
            double weight = each.Area[lane];
            total += weight;
            openCircuit += weight * each.OpenCircuit[lane];
            reaction += weight * each.ReactionOverpotential[lane];
            film += weight * each.Film[lane] * each.Current[lane];
        }

        return (openCircuit / total, reaction / total, film / total);
    }
}
