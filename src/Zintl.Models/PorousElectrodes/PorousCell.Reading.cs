using Zintl.Materials;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>What an observer reads.</summary>
public sealed unsafe partial class PorousCell
{
    /// <inheritdoc/>
    /// <remarks>Surface values are those of the last linearisation: exact at the state of the last solved stage, close to it inside the last step.</remarks>
    public CellReading Observe(ReadOnlySpan<double> state, int lane)
    {
        double i = CurrentDensity(state, lane);
        ReadOnlySpan<double> phiE = state[layout.IonicPotential], phiS = state[layout.ElectronicPotential], amounts = state[layout.Salt];
        int w = Width, last = grid.Nodes - 1, middle = grid.Negative + grid.Separator / 2;
        double leftIonic = designs[lane].IsHalfCell ? phiE[lane] : Mean(electrodes[0], phiE, lane), rightIonic = Mean(electrodes[^1], phiE, lane);
        double leftSolid = designs[lane].IsHalfCell ? 0 : Mean(electrodes[0], phiS, lane), rightSolid = Mean(electrodes[^1], phiS, lane);
        double voltage = Voltage(state, lane), counter = designs[lane].IsHalfCell ? phiE[lane] : 0;
        Surface(electrodes[^1], lane, out double rightSurface, out double rightReaction, out double rightFilm);
        double leftSurface = 0, leftReaction = 0, leftFilm = 0;
        if (!designs[lane].IsHalfCell) Surface(electrodes[0], lane, out leftSurface, out leftReaction, out leftFilm);
        double smallest = double.PositiveInfinity, tightest = double.PositiveInfinity;
        ReadOnlySpan<double> volumes = swells ? state[layout.Pores] : new ReadOnlySpan<double>(openPores, grid.FieldLength);
        for (int k = lane; k < grid.FieldLength; k += w) smallest = Math.Min(smallest, amounts[k] / volumes[k]);
        foreach (Electrode electrode in electrodes)
        {
            for (int p = lane; p < electrode.Values; p += w) tightest = Math.Min(tightest, PorosityOf(electrode.Offset + p, volumes));
        }

        int plating = grid.FirstPositive * w + lane, reference = middle * w + lane, facing = (grid.Negative - 1) * w + lane;
        return new CellReading
        {
            CurrentDensity = i,
            Voltage = voltage,
            Temperature = Temperature(state, lane),
            NegativeStoichiometry = designs[lane].IsHalfCell ? 0 : Stoichiometry(electrodes[0], state, 0, lane),
            PositiveStoichiometry = Stoichiometry(electrodes[^1], state, electrodes.Length - 1, lane),
            SurfaceVoltage = rightSurface - leftSurface,
            Reaction = rightReaction - leftReaction,
            Film = rightFilm - leftFilm,
            Electrolyte = rightIonic - leftIonic,
            Solid = voltage - rightSolid + leftSolid,
            Counter = counter,
            PositivePotential = phiS[last * w + lane] - i * endResistance[lane] - phiE[reference],
            NegativePotential = -phiE[reference],
            PlatingMargin = designs[lane].IsHalfCell ? phiS[plating] - phiE[plating] : phiS[facing] - phiE[facing],
            LeftSalt = amounts[lane] / volumes[lane],
            RightSalt = amounts[last * w + lane] / volumes[last * w + lane],
            SmallestSalt = smallest,
            NegativeThickness = designs[lane].IsHalfCell ? 0 : Thickness(electrodes[0], volumes, lane),
            PositiveThickness = Thickness(electrodes[^1], volumes, lane),
            SmallestPorosity = tightest,
            Reservoir = state[layout.ReservoirVolume][lane],
            Heat = Heat(lane),
            Reserve = Reserve,
        };
    }

    /// <inheritdoc/>
    public double Reserve => electrodes.Min(electrode => electrode.Reserve);

    /// <inheritdoc/>
    public bool Swells => swells;

    /// <inheritdoc/>
    public CellInventory Inventory(ReadOnlySpan<double> state, int lane)
    {
        ReadOnlySpan<double> amounts = state[layout.Salt], volumes = swells ? state[layout.Pores] : new ReadOnlySpan<double>(openPores, grid.FieldLength);
        double salts = state[layout.ReservoirSalt][lane], electrolyteVolume = state[layout.ReservoirVolume][lane], gibbs = 0;
        for (int k = lane; k < grid.FieldLength; k += Width)
        {
            salts += widths[k] * amounts[k];
            electrolyteVolume += widths[k] * volumes[k];
        }

        double[] guests = new double[2];
        int population = 0;
        for (int e = 0; e < electrodes.Length; e++)
        {
            foreach (Reaction reaction in electrodes[e].Reactions)
            {
                ReadOnlySpan<double> particles = state[layout.Particles(population++)];
                for (int p = lane; p < electrodes[e].Values; p += Width)
                {
                    double hosts = HostsAt(electrodes[e], reaction, p);
                    guests[e] += hosts * reaction.Population.Stoichiometry(particles, p);
                    gibbs += hosts * reaction.Population.GibbsEnergy(particles, p);
                }
            }
        }

        bool half = designs[lane].IsHalfCell;
        return new CellInventory(half ? 0 : guests[0], half ? guests[0] : guests[1], state[layout.Passed][lane], salts, electrolyteVolume, gibbs);
    }

    /// <summary>Host (sites) of a population at one node per electrode area: area times rate per current, [mol/m2].</summary>
    private double HostsAt(Electrode electrode, Reaction reaction, int p) =>
        widths[electrode.Offset + p] * reaction.Area[p] / (PhysicalConstants.Faraday * reaction.RatePerCurrent[p]);

    private double Stoichiometry(Electrode electrode, ReadOnlySpan<double> state, int which, int lane)
    {
        double guests = 0, hosts = 0;
        int population = which == 0 ? 0 : electrodes[0].Reactions.Length;
        foreach (Reaction reaction in electrode.Reactions)
        {
            ReadOnlySpan<double> particles = state[layout.Particles(population++)];
            for (int p = lane; p < electrode.Values; p += Width)
            {
                double amount = HostsAt(electrode, reaction, p);
                hosts += amount;
                guests += amount * reaction.Population.Stoichiometry(particles, p);
            }
        }

        return guests / hosts;
    }

    private static double Mean(Electrode electrode, ReadOnlySpan<double> field, int lane)
    {
        double sum = 0;
        int step = electrode.Values / electrode.Nodes;
        for (int p = lane; p < electrode.Values; p += step) sum += field[electrode.Offset + p];
        return sum / electrode.Nodes;
    }

    /// <summary>Means over the nodes of what lies between phi_e and phi_s.</summary>
    private void Surface(Electrode electrode, int lane, out double surface, out double reaction, out double film)
    {
        (surface, reaction, film) = (0, 0, 0);
        double total = 0;
        foreach (Reaction each in electrode.Reactions)
        {
            for (int p = lane; p < electrode.Values; p += Width)
            {
                double weight = each.Area[p];
                total += weight;
                surface += weight * each.OpenCircuit[p];
                reaction += weight * each.ReactionOverpotential[p];
                film += weight * each.Film[p] * each.Current[p];
            }
        }

        (surface, reaction, film) = (surface / total, reaction / total, film / total);
    }

    private double PorosityOf(int i, ReadOnlySpan<double> volumes) => volumes[i] / ThickeningOf(i, volumes);

    /// <summary>J_e of a node from its pore volume; with g = 1 pores do not tell, and the swelling of the last stage does.</summary>
    private double ThickeningOf(int i, ReadOnlySpan<double> volumes) =>
        1 + thicknessSlope[i] * (poresSlope[i] != 0 ? (volumes[i] - openPores[i]) / poresSlope[i] : swelling[i]);

    private double Thickness(Electrode electrode, ReadOnlySpan<double> volumes, int lane)
    {
        double sum = 0;
        for (int p = lane; p < electrode.Values; p += Width) sum += widths[electrode.Offset + p] * ThickeningOf(electrode.Offset + p, volumes);
        return sum;
    }
}
