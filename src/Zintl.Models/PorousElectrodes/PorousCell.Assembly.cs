using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Models.HalfCells;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>The balances of salt, ionic and electronic charge at every node, linearised; and the ends of the cell.</summary>
public sealed unsafe partial class PorousCell
{
    /// <summary>Salt below which iterates do not go, [mol/m3].</summary>
    private const double SmallestSalt = 1e-6;

    private readonly double[] currentChange = new double[Vectors.Count];

    /// <summary>
    /// Salt: dx (P c - h) = gamma [n_l - n_r + (1 - t+) S dx/F]; ions: i_r - i_l = S dx; electrons: i_s,r - i_s,l = -S dx, with S = Sum a j.
    /// </summary>
    private void Assemble()
    {
        int s = system.Stride, w = Width;
        double* d = system.Diagonal, lower = system.Lower, upper = system.Upper, right = system.Right;
        Vector512<double> step = Vector512.Create(gamma), one = Vector512<double>.One, stepPerFaraday = Vector512.Create(gamma / PhysicalConstants.Faraday);
        for (int i = 0; i < grid.FieldLength; i += Vectors.Count)
        {
            Vector512<double> width = Vector512.Load(widths + i), volume = Vector512.Load(pores + i) * width;
            Vector512<double> passed = Vector512.Load(source + i) * width, bySalt = Vector512.Load(sourceBySalt + i) * width, byPotential = Vector512.Load(sourceByPotential + i) * width;
            Vector512<double> share = stepPerFaraday * (one - Vector512.Load(electrolyte.Transference + i));
            Vector512<double> leftFlux = Vector512.Load(electrolyte.Flux + i), rightFlux = Vector512.Load(electrolyte.Flux + i + w);
            Vectors.Store(d + i, volume + step * (Vector512.Load(electrolyte.FluxBySaltLeft + i + w) - Vector512.Load(electrolyte.FluxBySaltRight + i)) - share * bySalt);
            Vectors.Store(d + s + i, share * byPotential);
            Vectors.Store(d + 2 * s + i, -share * byPotential);
            Vectors.Store(lower + i, -step * Vector512.Load(electrolyte.FluxBySaltLeft + i));
            Vectors.Store(upper + i, step * Vector512.Load(electrolyte.FluxBySaltRight + i + w));
            Vectors.Store(right + i, step * (leftFlux - rightFlux) + share * passed - width * (Vector512.Load(pores + i) * Vector512.Load(salt + i) - Vector512.Load(saltHistory + i)));

            Vector512<double> leftMean = Vector512.Load(electrolyte.CurrentByPotential + i), rightMean = Vector512.Load(electrolyte.CurrentByPotential + i + w);
            Vectors.Store(d + 3 * s + i, Vector512.Load(electrolyte.CurrentBySaltLeft + i + w) - Vector512.Load(electrolyte.CurrentBySaltRight + i) - bySalt);
            Vectors.Store(d + 4 * s + i, leftMean + rightMean + byPotential);
            Vectors.Store(d + 5 * s + i, -byPotential);
            Vectors.Store(lower + 3 * s + i, -Vector512.Load(electrolyte.CurrentBySaltLeft + i));
            Vectors.Store(lower + 4 * s + i, -leftMean);
            Vectors.Store(upper + 3 * s + i, Vector512.Load(electrolyte.CurrentBySaltRight + i + w));
            Vectors.Store(upper + 4 * s + i, -rightMean);
            Vectors.Store(right + s + i, Vector512.Load(electrolyte.Current + i) - Vector512.Load(electrolyte.Current + i + w) + passed);

            Vector512<double> leftSolid = Vector512.Load(solidGeometry + i), rightSolid = Vector512.Load(solidGeometry + i + w), phi = Vector512.Load(electronic + i);
            Vectors.Store(d + 6 * s + i, bySalt);
            Vectors.Store(d + 7 * s + i, -byPotential);
            Vectors.Store(d + 8 * s + i, leftSolid + rightSolid + byPotential);
            Vectors.Store(lower + 8 * s + i, -leftSolid);
            Vectors.Store(upper + 8 * s + i, -rightSolid);
            Vectors.Store(right + 2 * s + i, rightSolid * (Vector512.Load(electronic + i + w) - phi) - leftSolid * (phi - Vector512.Load(electronic + i - w)) - passed);
        }

        for (int i = grid.Negative * w; i < grid.FirstPositive * w; i++) d[8 * s + i] = 1;
        if (swells) AssembleSwelling();
        if (changingTransference) AddTransferenceGradient();
        for (int lane = 0; lane < w; lane++) right[2 * s + (grid.Nodes - 1) * w + lane] -= current[lane];
        if (designs[0].IsHalfCell) AssembleMetal();
    }

    /// <summary>What a t+ that varies adds to the salt flux, -[(t_r - t_i) i_r - (t_l - t_i) i_l]/F with t at the faces; small, so that its derivatives are left out.</summary>
    private void AddTransferenceGradient()
    {
        double* t = electrolyte.Transference, i = electrolyte.Current;
        for (int k = 0; k < grid.FieldLength; k++)
        {
            double rightStep = k + Width < grid.FieldLength ? 0.5 * (t[k + Width] - t[k]) : 0, leftStep = k >= Width ? 0.5 * (t[k - Width] - t[k]) : 0;
            system.Right[k] -= gamma / PhysicalConstants.Faraday * (rightStep * i[k + Width] - leftStep * i[k]);
        }
    }

    /// <summary>
    /// The metal on the left at phi_s = 0: it strips at I = j0 2 sinh(f eta/2), salt enters with (1 - t+) I/F, and half a volume of electrolyte lies between it and
    /// the first node.
    /// </summary>
    private void AssembleMetal()
    {
        int s = system.Stride, w = Width;
        double* d = system.Diagonal, upper = system.Upper, right = system.Right;
        for (int lane = 0; lane < w; lane++)
        {
            MetalPoint metal = Metal(lane);
            right[lane] += gamma * metal.SaltFlux;
            right[s + lane] = metal.Potential - ionic[lane];
            d[3 * s + lane] = -metal.PotentialBySalt;
            d[4 * s + lane] = 1;
            d[5 * s + lane] = upper[3 * s + lane] = upper[4 * s + lane] = 0;
            if (!system.IsFull) continue;
            upper[5 * s + lane] = 0;
        }
    }

    private MetalPoint Metal(int lane)
    {
        CellDesign design = designs[lane];
        double i = current[lane], c = salt[lane], t = temperature[lane], geometry = transport[lane] / (0.5 * widths[lane]);
        double kappa = electrolyte.Conductivity[lane], diffusion = electrolyte.Diffusivity[lane], pull = electrolyte.Pull[lane];
        double saltFlux = (1 - electrolyte.Transference[lane]) * i / PhysicalConstants.Faraday, rise = saltFlux / (diffusion * geometry);
        double surface = Math.Max(c + rise, SmallestSalt), frt = PhysicalConstants.Faraday / (PhysicalConstants.Gas * t);
        design.Metal!.ExchangeCurrentDensity.Evaluate(Vector512.Create(surface), Vector512.Create(t), out Vector512<double> exchange, out Vector512<double> exchangeSlope, out _);
        double j0 = exchange[0], u = i / (2 * j0), root = Math.Sqrt(1 + u * u), eta = 2 / frt * Math.Asinh(u);
        double etaBySurface = -2 / frt * u / root * exchangeSlope[0] / j0, etaByCurrent = 1 / (frt * j0 * root);
        double ohmic = 1 / (geometry * kappa), film = design.Metal.FilmResistance;
        double potential = -eta - i * (film + ohmic) + pull * Math.Log(c / surface);
        double bySalt = -etaBySurface + i * ohmic * electrolyte.ConductivitySlope[lane] / kappa + pull * (1 / c - 1 / surface);
        double byCurrent = -etaByCurrent - film - ohmic + (-etaBySurface - pull / surface) * (i == 0 ? (1 - electrolyte.Transference[lane]) / (PhysicalConstants.Faraday * diffusion * geometry) : rise / i);
        return new MetalPoint(potential, bySalt, byCurrent, saltFlux, eta + i * film);
    }

    /// <summary>The current where the terminals hold something else: one more right-hand side.</summary>
    private void SolveBorder()
    {
        if (Mode == ControlMode.Current) return;
        int s = system.Stride, w = Width, end = (grid.Nodes - 1) * w;
        new Span<double>(border, 3 * s).Clear();
        for (int lane = 0; lane < w; lane++)
        {
            border[2 * s + end + lane] = -1;
            if (!designs[0].IsHalfCell) continue;
            border[lane] = gamma * (1 - electrolyte.Transference[lane]) / PhysicalConstants.Faraday;
            border[s + lane] = Metal(lane).PotentialByCurrent;
        }

        system.Solve(border);
        for (int lane = 0; lane < w; lane++)
        {
            double i = current[lane], slope = border[2 * s + end + lane] - endResistance[lane];
            double voltage = electronic[end + lane] + system.Right[2 * s + end + lane] - i * endResistance[lane], target = targetNow[lane];
            currentChange[lane] = Mode switch
            {
                ControlMode.Voltage => (target - voltage) / slope,
                ControlMode.Power => (target - i * voltage) / (voltage + i * slope),
                _ => (target * i - voltage) / (slope - target),
            };
        }

        for (int field = 0; field < BlockSystem.Unknowns; field++)
        {
            for (int i = 0; i < grid.FieldLength; i++) system.Right[field * s + i] += border[field * s + i] * currentChange[i % w];
        }
    }

    /// <summary>Salt at each node from the linearised final fluxes.</summary>
    private void FinalSalt(Span<double> amounts)
    {
        int w = Width, n = grid.FieldLength;
        double* change = system.Right, flux = electrolyte.Flux, byLeft = electrolyte.FluxBySaltLeft, byRight = electrolyte.FluxBySaltRight;
        double perFaraday = gamma / PhysicalConstants.Faraday;
        for (int i = 0; i < n; i++)
        {
            double enters = flux[i] + (i >= w ? byLeft[i] * change[i - w] + byRight[i] * change[i] : 0);
            double leaves = i + w < n ? flux[i + w] + byLeft[i + w] * change[i] + byRight[i + w] * change[i + w] : 0;
            double carried = flow[i] * FaceSalt(i) - flow[i + w] * FaceSalt(i + w);
            double passed = FinalSource(i);
            amounts[i] = saltHistory[i] + (gamma * (enters - leaves) + carried) / widths[i] + perFaraday * (1 - electrolyte.Transference[i]) * passed;
        }

        if (changingTransference) AddFinalTransferenceGradient(amounts);
        for (int lane = 0; lane < w && designs[0].IsHalfCell; lane++)
            amounts[lane] += perFaraday * (1 - electrolyte.Transference[lane]) * current[lane] / widths[lane];
        if (swells) Exchange(amounts);
    }

    private void AddFinalTransferenceGradient(Span<double> amounts)
    {
        double* t = electrolyte.Transference, i = electrolyte.Current;
        for (int k = 0; k < grid.FieldLength; k++)
        {
            double rightStep = k + Width < grid.FieldLength ? 0.5 * (t[k + Width] - t[k]) : 0, leftStep = k >= Width ? 0.5 * (t[k - Width] - t[k]) : 0;
            amounts[k] -= gamma / PhysicalConstants.Faraday * (rightStep * i[k + Width] - leftStep * i[k]) / widths[k];
        }
    }

    /// <summary>S at a node after the last update: what the linearised currents pass.</summary>
    private double FinalSource(int i)
    {
        double* change = system.Right;
        return source[i] + sourceBySalt[i] * change[i] + sourceByPotential[i] * (change[2 * system.Stride + i] - change[system.Stride + i]);
    }

    /// <summary>The boundary at the metal: phi_e of the first node and its derivatives, salt that enters, and what the metal takes of the voltage.</summary>
    private readonly record struct MetalPoint(double Potential, double PotentialBySalt, double PotentialByCurrent, double SaltFlux, double Overpotential);
}
