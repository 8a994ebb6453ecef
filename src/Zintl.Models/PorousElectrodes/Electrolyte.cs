using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Concentrated-solution transport between nodes: ionic current i = kappa g [(RT/F) chi dln c - dphi_e], chi = 2 (1 - t+)(1 + dln f/dln c), and diffusive salt
/// flux n = -D g dc, both through face k between nodes k-1 and k, with their derivatives to either side. g is the face's geometry, [1/m].
/// </summary>
internal sealed unsafe class Electrolyte
{
    /// <summary>Added to c_e in its logarithm, [mol/m3]: where salt is gone potentials stay finite; at 100 mol/m3 it makes 3 uV.</summary>
    private const double LogarithmFloor = 0.01;

    private readonly Function2D conductivity, diffusivity, transference, factor;
    private readonly int length, width;
    private readonly double floor;
    private readonly double* kappa, kappaSlope, diffusion, diffusionSlope, logSalt, pull, pullSlope;

    public Electrolyte(Arena arena, CellDesign[] designs, CellGrid grid)
    {
        conductivity = LaneFunction.Of([.. designs.Select(design => design.Electrolyte.IonicConductivity)]);
        diffusivity = LaneFunction.Of([.. designs.Select(design => design.Electrolyte.Diffusivity)]);
        transference = LaneFunction.Of([.. designs.Select(design => design.Electrolyte.TransferenceNumber)]);
        factor = LaneFunction.Of([.. designs.Select(design => design.Electrolyte.ThermodynamicFactor)]);
        floor = designs[0].Electrolyte.SmallestConcentration;
        (length, width) = (grid.FieldLength, grid.Width);
        int n = Vectors.Padded(length) + 16;
        kappa = arena.Take(n);
        kappaSlope = arena.Take(n);
        diffusion = arena.Take(n);
        diffusionSlope = arena.Take(n);
        logSalt = arena.Take(n);
        pull = arena.Take(n);
        pullSlope = arena.Take(n);
        Current = arena.Take(n);
        CurrentBySaltLeft = arena.Take(n);
        CurrentBySaltRight = arena.Take(n);
        CurrentByPotential = arena.Take(n);
        Flux = arena.Take(n);
        FluxBySaltLeft = arena.Take(n);
        FluxBySaltRight = arena.Take(n);
        Transference = arena.Take(n);
    }

    /// <summary>i through the left face of each node, [A/m2].</summary>
    public double* Current { get; }

    public double* CurrentBySaltLeft { get; }

    public double* CurrentBySaltRight { get; }

    /// <summary>di/dphi_e of the left node; of the right node the negative of it, [S/m2].</summary>
    public double* CurrentByPotential { get; }

    /// <summary>n through the left face of each node, [mol/(m2 s)].</summary>
    public double* Flux { get; }

    public double* FluxBySaltLeft { get; }

    public double* FluxBySaltRight { get; }

    /// <summary>t+ of each node, [-].</summary>
    public double* Transference { get; }

    /// <summary>kappa of each node, [S/m].</summary>
    public double* Conductivity => kappa;

    /// <summary>dkappa/dc of each node.</summary>
    public double* ConductivitySlope => kappaSlope;

    /// <summary>D_e of each node, [m2/s].</summary>
    public double* Diffusivity => diffusion;

    /// <summary>chi RT/F of each node, [V].</summary>
    public double* Pull => pull;

    /// <summary>True where fluxes are straight lines of the salt at any fixed temperature: neither D_e nor t+ follows it.</summary>
    public bool IsLinear => diffusivity.IsConstantInX && transference.IsConstantInX;

    /// <summary>Properties of the nodes and fluxes through the faces.</summary>
    /// <param name="salt">c_e of each node, [mol/m3].</param>
    /// <param name="potential">phi_e of each node, [V].</param>
    /// <param name="temperature">T of each node, [K].</param>
    /// <param name="geometry">g of the left face of each node, zero at both ends, [1/m].</param>
    public void Evaluate(double* salt, double* potential, double* temperature, double* geometry)
    {
        Properties(salt, temperature);
        Vector512<double> half = Vector512.Create(0.5);
        for (int k = 0; k < length; k += Vectors.Count)
        {
            Vector512<double> g = Vector512.Load(geometry + k), left = Vector512.Load(salt + k - width), right = Vector512.Load(salt + k), floored = Vector512.Create(LogarithmFloor);
            Vector512<double> mean = half * g * (Vector512.Load(kappa + k - width) + Vector512.Load(kappa + k)), x = half * (Vector512.Load(pull + k - width) + Vector512.Load(pull + k));
            Vector512<double> logs = Vector512.Load(logSalt + k) - Vector512.Load(logSalt + k - width);
            Vector512<double> drive = x * logs - (Vector512.Load(potential + k) - Vector512.Load(potential + k - width)), half_g = half * g;
            Vectors.Store(Current + k, mean * drive);
            Vectors.Store(CurrentByPotential + k, mean);
            Vector512<double> pullTerm = half * mean * logs;
            Vectors.Store(CurrentBySaltLeft + k, half_g * Vector512.Load(kappaSlope + k - width) * drive - mean * x / (left + floored) + pullTerm * Vector512.Load(pullSlope + k - width));
            Vectors.Store(CurrentBySaltRight + k, half_g * Vector512.Load(kappaSlope + k) * drive + mean * x / (right + floored) + pullTerm * Vector512.Load(pullSlope + k));
            Vector512<double> rise = right - left, d = half_g * (Vector512.Load(diffusion + k - width) + Vector512.Load(diffusion + k));
            Vectors.Store(Flux + k, -d * rise);
            Vectors.Store(FluxBySaltLeft + k, d - half_g * Vector512.Load(diffusionSlope + k - width) * rise);
            Vectors.Store(FluxBySaltRight + k, -d - half_g * Vector512.Load(diffusionSlope + k) * rise);
        }
    }

    /// <summary>kappa [S/m] and chi RT/F [V] of one concentration in each lane, with their slopes in it.</summary>
    public void Bulk(Vector512<double> salt, Vector512<double> t, out Vector512<double> conductivity, out Vector512<double> conductivitySlope, out Vector512<double> pull, out Vector512<double> pullSlope)
    {
        Vector512<double> read = Vectors.Max(salt, Vector512.Create(floor)), scale = Vector512.Create(2 * PhysicalConstants.Gas / PhysicalConstants.Faraday) * t;
        this.conductivity.Evaluate(read, t, out conductivity, out conductivitySlope, out _);
        transference.Evaluate(read, t, out Vector512<double> number, out Vector512<double> numberSlope, out _);
        factor.Evaluate(read, t, out Vector512<double> value, out Vector512<double> slope, out _);
        pull = scale * (Vector512<double>.One - number) * value;
        pullSlope = scale * ((Vector512<double>.One - number) * slope - numberSlope * value);
    }

    private void Properties(double* salt, double* temperature)
    {
        for (int k = 0; k < length; k += Vectors.Count)
        {
            Vector512<double> c = Vector512.Load(salt + k), t = Vector512.Load(temperature + k), read = Vectors.Max(c, Vector512.Create(floor)), inside = c - Vector512.Create(floor);
            conductivity.Evaluate(read, t, out Vector512<double> value, out Vector512<double> slope, out _);
            Vectors.Store(kappa + k, value);
            Vectors.Store(kappaSlope + k, Vectors.Select(inside, slope, Vector512<double>.Zero));
            diffusivity.Evaluate(read, t, out value, out slope, out _);
            Vectors.Store(diffusion + k, value);
            Vectors.Store(diffusionSlope + k, Vectors.Select(inside, slope, Vector512<double>.Zero));
            Vectors.Store(logSalt + k, Vectors.Log(c + Vector512.Create(LogarithmFloor)));
            transference.Evaluate(read, t, out Vector512<double> number, out Vector512<double> numberSlope, out _);
            factor.Evaluate(read, t, out value, out slope, out _);
            Vector512<double> scale = Vector512.Create(2 * PhysicalConstants.Gas / PhysicalConstants.Faraday) * t;
            Vectors.Store(Transference + k, number);
            Vectors.Store(pull + k, scale * (Vector512<double>.One - number) * value);
            Vectors.Store(pullSlope + k, scale * ((Vector512<double>.One - number) * slope - numberSlope * value));
        }
    }
}
