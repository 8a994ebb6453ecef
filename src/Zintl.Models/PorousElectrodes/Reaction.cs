using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Charge transfer of one population at all nodes of its electrode, linearised: with its particles condensed, the interfacial current (per undeformed area, j > 0
/// desodiates) changes along j + Excess + BySalt dc_e + ByPotential d(phi_s - phi_e).
/// </summary>
internal sealed unsafe class Reaction
{
    private const double LargestExponent = 200;
    private const double SmallestOccupancy = 1e-9;
    private const double SmallestSalinity = 1e-9;

    /// <summary>
    /// Change of a current, as a share of the largest, above which straight lines are not trusted: on a plateau currents may change sides while potentials stand still.
    /// </summary>
    private const double SettledShare = 0.02;

    /// <summary>Current that no longer counts, in full capacities per hour.</summary>
    private const double SmallestCRate = 1e-4;

    private readonly KineticsDesign kinetics;
    private readonly Function2D prefactor, potential, entropy;
    private readonly double anodic;
    private readonly MsmrGallery[] galleries;
    private readonly double referenceTemperature, smallestCurrent;

    /// <param name="arena">Memory.</param>
    /// <param name="materials">The material in each lane, one or eight; forms are those of the first.</param>
    /// <param name="population">Its particles.</param>
    /// <param name="designs">The cells.</param>
    public Reaction(Arena arena, ActiveMaterial[] materials, ParticlePopulation population, CellDesign[] designs)
    {
        ActiveMaterial first = materials[0];
        Population = population;
        kinetics = first.Kinetics;
        anodic = kinetics.TransferCoefficient;
        referenceTemperature = designs[0].Thermal.ReferenceTemperature;
        prefactor = LaneFunction.Of(materials, material => material.Kinetics.ExchangeCurrentDensity);
        (potential, entropy) = first.Insertion switch
        {
            FickianInsertion => (LaneFunction.Of(materials, m => ((FickianInsertion)m.Insertion).OpenCircuitPotential), LaneFunction.Of(materials, m => ((FickianInsertion)m.Insertion).EntropicChange)),
            MsmrInsertion => (new ConstantFunction(0), LaneFunction.Of(materials, m => ((MsmrInsertion)m.Insertion).EntropicChange)),
            _ => ((Function2D)new ConstantFunction(0), (Function2D)new ConstantFunction(0)),
        };
        galleries = first.Insertion is MsmrInsertion msmr ? [.. msmr.Galleries] : [];
        int n = population.Count;
        Current = arena.Take(n);
        Excess = arena.Take(n);
        BySalt = arena.Take(n);
        ByPotential = arena.Take(n);
        BySurface = arena.Take(n);
        Area = arena.Take(n);
        RatePerCurrent = arena.Take(n);
        Film = arena.Take(n);
        InverseReference = arena.Take(n);
        Swelling = arena.Take(n);
        OpenCircuit = arena.Take(n);
        ReactionOverpotential = arena.Take(n);
        EntropicChange = arena.Take(n);
        for (int p = 0; p < n; p++)
        {
            ActiveMaterial material = materials[materials.Length > 1 ? p % Vectors.Count : 0];
            double length = material.Radius / MaterialGeometry.Dimension(material) * MaterialGeometry.SolidShare(material);
            Area[p] = material.SpecificArea ?? material.Fraction / length;
            RatePerCurrent[p] = Area[p] / (PhysicalConstants.Faraday * material.Fraction * MaterialGeometry.HostConcentration(material));
            Film[p] = material.FilmResistance + MaterialGeometry.OhmicResistance(material);
            InverseReference[p] = 1 / material.Kinetics.ReferenceConcentration;
            Swelling[p] = material.Fraction;
        }

        smallestCurrent = SmallestCRate * population.MaximumStoichiometry / (3600 * RatePerCurrent[0]);
    }

    public ParticlePopulation Population { get; }

    /// <summary>True where the last update left every current close to what the population was condensed at.</summary>
    public bool IsSettled { get; private set; } = true;

    /// <summary>j at the present iterate, [A/m2].</summary>
    public double* Current { get; }

    public double* Excess { get; }

    public double* BySalt { get; }

    public double* ByPotential { get; }

    /// <summary>dj by the surface variable of the particles at fixed salt and potentials, [A/m2] or [A/(m2 V)].</summary>
    public double* BySurface { get; }

    /// <summary>Area per undeformed electrode volume, [1/m].</summary>
    public double* Area { get; }

    /// <summary>d(mean x)/dt = -RatePerCurrent j, [m2/(A s)].</summary>
    public double* RatePerCurrent { get; }

    public double* Film { get; }

    public double* InverseReference { get; }

    /// <summary>Volume fraction of guest-free particles, [-].</summary>
    public double* Swelling { get; }

    /// <summary>U at the surface, entropic change included, [V].</summary>
    public double* OpenCircuit { get; }

    /// <summary>phi_s - phi_e - U - film drop, [V].</summary>
    public double* ReactionOverpotential { get; }

    /// <summary>dU/dT at the surface, [V/K].</summary>
    public double* EntropicChange { get; }

    /// <summary>Linearises at salt, potentials and temperature of the electrode's nodes, and at the population's lines.</summary>
    public void Linearise(double* salt, double* ionic, double* electronic, double* temperature)
    {
        bool isPotential = Population.SurfaceIsPotential, swells = Population.Swells;
        Vector512<double> zero = Vector512<double>.Zero, one = Vector512<double>.One, a = Vector512.Create(anodic), b = Vector512.Create(1 - anodic), limit = Vector512.Create(LargestExponent);
        Vector512<double> reference = Vector512.Create(referenceTemperature), faradayPerGas = Vector512.Create(PhysicalConstants.Faraday / PhysicalConstants.Gas);
        fixed (double* bases = Population.SurfaceBase, slopes = Population.SurfaceSlope, volumes = Population.VolumeBase, volumeSlopes = Population.VolumeSlope)
        {
            for (int p = 0; p < Population.Count; p += Vectors.Count)
            {
                Vector512<double> c = Vector512.Load(salt + p), t = Vector512.Load(temperature + p), s = Vector512.Load(bases + p), j = Vector512.Load(Current + p), k = Vector512.Load(RatePerCurrent + p);
                Vector512<double> f = faradayPerGas / t, volume = Vector512.Load(volumes + p), growth = one, byVolume = zero;
                Vector512<double> film = Vector512.Load(Film + p);
                if (swells)
                {
                    growth = Growth(volume);
                    film /= growth;
                    byVolume = Vector512.Create(2.0 / 3) / volume;
                }

                Vector512<double> u, uSlope, entropic = zero;
                if (isPotential) (u, uSlope) = (s, one);
                else potential.Evaluate(s, t, out u, out uSlope, out _);
                if (!(entropy.IsConstantInX && entropy is ConstantFunction { Constant: 0 }))
                {
                    entropy.Evaluate(s, t, out entropic, out Vector512<double> entropicSlope, out _);
                    u += entropic * (t - reference);
                    uSlope += entropicSlope * (t - reference);
                }

                Vector512<double> eta = Vector512.Load(electronic + p) - Vector512.Load(ionic + p) - u - j * film;
                Vector512<double> salinity = Vectors.Max(c * Vector512.Load(InverseReference + p), Vector512.Create(SmallestSalinity));
                Vector512<double> current, byOverpotential, byState, bySalinity;
                if (galleries.Length > 0) Galleries(s, eta, f, salinity, out current, out byOverpotential, out byState, out bySalinity);
                else
                {
                    ExchangeCurrent(s, c, salinity, t, out Vector512<double> exchange, out Vector512<double> byOccupancy, out Vector512<double> exponent);
                    exchange *= growth;
                    Vector512<double> up = Vectors.Exp(Vectors.Max(Vectors.Min(a * f * eta, limit), -limit));
                    Vector512<double> down = anodic == 0.5 ? one / up : Vectors.Exp(Vectors.Max(Vectors.Min(-b * f * eta, limit), -limit));
                    current = exchange * (up - down);
                    byOverpotential = exchange * f * (a * up + b * down);
                    byState = current * byOccupancy;
                    bySalinity = current * exponent;
                }

                Vector512<double> stateSlope = -k * Vector512.Load(slopes + p), bySurface = byState - byOverpotential * uSlope;
                Vector512<double> along = bySurface * stateSlope;
                if (swells) along -= current * byVolume * k * Vector512.Load(volumeSlopes + p);
                Vector512<double> inverse = one / (one + byOverpotential * film - along);
                Vectors.Store(Excess + p, (current - j) * inverse);
                Vectors.Store(BySalt + p, bySalinity / c * inverse);
                Vectors.Store(ByPotential + p, byOverpotential * inverse);
                Vectors.Store(BySurface + p, bySurface * inverse);
                Vectors.Store(OpenCircuit + p, u);
                Vectors.Store(ReactionOverpotential + p, eta);
                Vectors.Store(EntropicChange + p, entropic);
            }
        }
    }

    /// <summary>j0 without growth, dln j0/dx of the surface and dln j0/dln c_e.</summary>
    private void ExchangeCurrent(Vector512<double> surface, Vector512<double> salt, Vector512<double> salinity, Vector512<double> temperature, out Vector512<double> exchange, out Vector512<double> byOccupancy, out Vector512<double> bySalinity)
    {
        bool ofSalt = kinetics.Form == ExchangeCurrentForm.OfElectrolyte;
        prefactor.Evaluate(ofSalt ? salt : surface, temperature, out exchange, out Vector512<double> slope, out _);
        Vector512<double> half = Vector512.Create(0.5);
        byOccupancy = Vector512<double>.Zero;
        bySalinity = ofSalt ? slope * salt / exchange : half;
        if (ofSalt) return;
        if (!prefactor.IsConstantInX) byOccupancy = slope / exchange;
        exchange *= Vectors.Sqrt(salinity);
        if (kinetics.Form != ExchangeCurrentForm.Insertion) return;
        Vector512<double> occupancy = Vectors.Max(surface * (Vector512<double>.One - surface), Vector512.Create(SmallestOccupancy));
        exchange *= Vectors.Sqrt(occupancy);
        byOccupancy += (half - surface) / occupancy;
    }

    /// <summary>Tells the population the rates of the present currents.</summary>
    public void SetRates()
    {
        fixed (double* rates = Population.Rate)
        {
            for (int p = 0; p < Population.Count; p += Vectors.Count) Vectors.Store(rates + p, -Vector512.Load(RatePerCurrent + p) * Vector512.Load(Current + p));
        }
    }

    /// <summary>Takes the currents of rates that the population brought back.</summary>
    public void TakeRates()
    {
        if (!Population.LimitsRates) return;
        for (int p = 0; p < Population.Count; p++) Current[p] = -Population.Rate[p] / RatePerCurrent[p];
    }

    /// <summary>j += damping (Excess + BySalt dc_e + ByPotential (dphi_s - dphi_e)).</summary>
    public void Advance(double* salt, double* ionic, double* electronic, Vector512<double> damping)
    {
        Vector512<double> longest = Vector512<double>.Zero, largest = Vector512.Create(smallestCurrent);
        if (Population.LimitsRates) damping = Vector512<double>.One;   // the population itself keeps its surface in range
        for (int p = 0; p < Population.Count; p += Vectors.Count)
        {
            Vector512<double> j = Vector512.Load(Current + p);
            Vector512<double> change = Vector512.Load(Excess + p) + Vector512.Load(BySalt + p) * Vector512.Load(salt + p)
                + Vector512.Load(ByPotential + p) * (Vector512.Load(electronic + p) - Vector512.Load(ionic + p));
            Vectors.Store(Current + p, j + damping * change);
            longest = Vectors.Max(longest, Vectors.Magnitude(change));
            largest = Vectors.Max(largest, Vectors.Magnitude(j));
        }

        if (Population.LimitsRates) IsSettled = Vectors.Largest(longest) <= SettledShare * Vectors.Largest(largest);
    }

    /// <summary>J^(2/3): area of a swollen particle over that of the guest-free one.</summary>
    private static Vector512<double> Growth(Vector512<double> volume) => Vectors.Exp(Vectors.Log(volume) * Vector512.Create(2.0 / 3));

    /// <summary>Sum over galleries of j0_k [exp((1-a) f eta) - exp(-a f eta)], j0_k = ref_k x_k^w exp(f (1-a) (U - U_k)) (c/c_ref)^(1-a).</summary>
    private void Galleries(Vector512<double> u, Vector512<double> eta, Vector512<double> f, Vector512<double> salinity, out Vector512<double> current, out Vector512<double> byOverpotential, out Vector512<double> byState, out Vector512<double> bySalinity)
    {
        current = byOverpotential = byState = bySalinity = Vector512<double>.Zero;
        Vector512<double> limit = Vector512.Create(LargestExponent), logSalt = Vectors.Log(salinity);
        foreach (MsmrGallery gallery in galleries)
        {
            Vector512<double> w = Vector512.Create(gallery.Width), cathodic = Vector512.Create(gallery.TransferCoefficient), anodicShare = Vector512.Create(1 - gallery.TransferCoefficient);
            Vector512<double> distance = f * (u - Vector512.Create(gallery.Potential));
            Vector512<double> e = Vectors.Exp(Vectors.Max(Vectors.Min(distance / w, limit), -limit));
            Vector512<double> logOccupancy = Vectors.Log(Vector512.Create(gallery.Occupancy)) - Vectors.Log(Vector512<double>.One + e);
            Vector512<double> exchange = Vector512.Create(gallery.ExchangeCurrentDensity) * Vectors.Exp(w * logOccupancy + anodicShare * (distance + logSalt));
            Vector512<double> up = Vectors.Exp(Vectors.Max(Vectors.Min(anodicShare * f * eta, limit), -limit)), down = Vectors.Exp(Vectors.Max(Vectors.Min(-cathodic * f * eta, limit), -limit));
            Vector512<double> part = exchange * (up - down);
            current += part;
            byOverpotential += exchange * f * (anodicShare * up + cathodic * down);
            byState += part * f * (anodicShare - e / (Vector512<double>.One + e));
            bySalinity += part * anodicShare;
        }
    }
}
