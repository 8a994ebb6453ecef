using System.Numerics;
using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Fickian particles whose diffusivity varies neither with composition nor in space: within a stage the surface stoichiometry is an exact straight line of the rate.
/// Finite volumes on a graded mesh; the surface value is that of the parabola through the last two centres with the gradient of the flux.
/// State slot r of particle p, at r Count + p: stoichiometry of shell r.
/// </summary>
internal sealed unsafe class ConstantDiffusionPopulation : ParticlePopulation
{
    private readonly SphereMesh mesh;
    private readonly double[] diffusionRates;
    private readonly int shells;
    private readonly bool perLane;
    private readonly double* inward, outward, fromSurface, diagonal, factor, response, profile, volumes;
    private readonly double* surfaceLast, surfaceBefore, surfaceJump;
    private readonly double[] initial;
    private double keptGamma = double.NaN;

    /// <param name="arena">Memory.</param>
    /// <param name="count">Number of particles.</param>
    /// <param name="mesh">Shells of the unit particle.</param>
    /// <param name="diffusionRates">D/R0^2 of each lane, one or eight, [1/s].</param>
    /// <param name="initial">Initial stoichiometry of each lane, one or eight, [-].</param>
    public ConstantDiffusionPopulation(Arena arena, int count, SphereMesh mesh, double[] diffusionRates, double[] initial)
        : base(count)
    {
        (this.mesh, this.diffusionRates) = (mesh, diffusionRates);
        shells = mesh.Shells;
        perLane = diffusionRates.Length > 1;
        this.initial = initial;
        int size = shells * Vectors.Count;
        inward = arena.Take(size);
        outward = arena.Take(size);
        diagonal = arena.Take(size);
        factor = arena.Take(size);
        response = arena.Take(size);
        fromSurface = arena.Take(Vectors.Count);
        volumes = arena.Take(shells);
        surfaceLast = arena.Take(Vectors.Count);
        surfaceBefore = arena.Take(Vectors.Count);
        surfaceJump = arena.Take(Vectors.Count);
        profile = arena.Take(shells * count);
        for (int lane = 0; lane < Vectors.Count; lane++)
        {
            double rate = diffusionRates[perLane ? lane : 0];
            for (int r = 0; r < shells; r++)
            {
                volumes[r] = mesh.Volumes[r] / mesh.Total;
                inward[r * Vectors.Count + lane] = rate * mesh.InnerConductance(r) / mesh.Volumes[r];
                outward[r * Vectors.Count + lane] = rate * mesh.InnerConductance(r + 1) / mesh.Volumes[r];
            }

            fromSurface[lane] = mesh.Total / mesh.Volumes[shells - 1];
            surfaceLast[lane] = mesh.SurfaceWeightLast;
            surfaceBefore[lane] = mesh.SurfaceWeightBefore;
            surfaceJump[lane] = mesh.SurfaceGradientLength * mesh.Total / rate;
        }
    }

    public override int Length => shells * Count;

    public override bool SurfaceIsPotential => false;

    public override double MaximumStoichiometry => 1;

    public override void Initialise(Span<double> state)
    {
        for (int i = 0; i < state.Length; i++) state[i] = initial[initial.Length > 1 ? i % Vectors.Count : 0];
    }

    public override void Begin(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, ReadOnlySpan<double> temperature)
    {
        if (gamma != keptGamma) Factorise(gamma);
        Vector512<double> last = Vector512.Load(surfaceLast), before = Vector512.Load(surfaceBefore);
        Vector512<double> slope = last * Vector512.Load(response + (shells - 1) * Vectors.Count) + before * Vector512.Load(response + (shells - 2) * Vectors.Count) + Vector512.Load(surfaceJump);
        fixed (double* from = history, slopes = SurfaceSlope)
        {
            for (int p = 0; p < Count; p += Vectors.Count)
            {
                Sweep(from + p, profile + p);
                Vectors.Store(slopes + p, slope);
            }
        }
    }

    public override StageOutcome Condense()
    {
        Vector512<double> last = Vector512.Load(surfaceLast), before = Vector512.Load(surfaceBefore);
        double* outer = profile + (shells - 1) * Count, inner = profile + (shells - 2) * Count;
        fixed (double* rates = Rate, slopes = SurfaceSlope, bases = SurfaceBase)
        {
            for (int p = 0; p < Count; p += Vectors.Count)
                Vectors.Store(bases + p, last * Vector512.Load(outer + p) + before * Vector512.Load(inner + p) + Vector512.Load(slopes + p) * Vector512.Load(rates + p));
        }

        return StageOutcome.Converged;
    }

    public override bool Complete(Span<double> state)
    {
        fixed (double* to = state, rates = Rate)
        {
            for (int p = 0; p < Count; p += Vectors.Count)
            {
                Vector512<double> rate = Vector512.Load(rates + p);
                for (int r = 0; r < shells; r++) Vectors.Store(to + r * Count + p, Vector512.Load(profile + r * Count + p) + Vector512.Load(response + r * Vectors.Count) * rate);
            }
        }

        return true;
    }

    public override void Respond(Complex alpha, Span<Complex> response)
    {
        double[] conductance = [.. Enumerable.Range(1, shells - 1).Select(face => diffusionRates[0] * mesh.InnerConductance(face))];
        response.Fill(RadialResponse.Surface(alpha, mesh, mesh.Volumes.AsSpan(), [.. conductance.Select(g => -g)], conductance) + surfaceJump[0]);
    }

    public override void AddSquares(ReadOnlySpan<double> error, ReadOnlySpan<double> state, Span<double> squares)
    {
        fixed (double* from = error, to = squares)
        {
            for (int p = 0; p < Count; p += Vectors.Count)
            {
                Vector512<double> sum = Vector512<double>.Zero;
                for (int r = 0; r < shells; r++)
                {
                    Vector512<double> e = Vector512.Load(from + r * Count + p);
                    sum += e * e;
                }

                Vectors.Store(to + p, Vector512.Load(to + p) + sum * Vector512.Create(1.0 / shells));
            }
        }
    }

    public override double Stoichiometry(ReadOnlySpan<double> state, int particle)
    {
        double sum = 0;
        for (int r = 0; r < shells; r++) sum += volumes[r] * state[r * Count + particle];
        return sum;
    }

    public override double GibbsEnergy(ReadOnlySpan<double> state, int particle) => 0;

    /// <summary>Factors of I - gamma A, and the profile that a unit rate makes in one stage.</summary>
    private void Factorise(double gamma)
    {
        Vector512<double> c = Vector512.Create(gamma), before = Vector512<double>.Zero, one = Vector512<double>.One;
        for (int r = 0; r < shells; r++)
        {
            int at = r * Vectors.Count;
            Vector512<double> a = c * Vector512.Load(inward + at), b = c * Vector512.Load(outward + at);
            Vector512<double> pivot = one + a + b, multiplier = Vector512<double>.Zero;
            if (r > 0)
            {
                multiplier = a * before;
                pivot -= multiplier * c * Vector512.Load(outward + at - Vectors.Count);
            }

            before = one / pivot;
            Vectors.Store(factor + at, multiplier);
            Vectors.Store(diagonal + at, before);
        }

        Vector512<double> value = c * Vector512.Load(fromSurface) * before;
        Vectors.Store(response + (shells - 1) * Vectors.Count, value);
        for (int r = shells - 2; r >= 0; r--)
        {
            value = c * Vector512.Load(outward + r * Vectors.Count) * value * Vector512.Load(diagonal + r * Vectors.Count);
            Vectors.Store(response + r * Vectors.Count, value);
        }

        keptGamma = gamma;
    }

    /// <summary>The profile without flux from one column of history.</summary>
    private void Sweep(double* from, double* to)
    {
        Vector512<double> c = Vector512.Create(keptGamma), value = Vector512.Load(from);
        Vectors.Store(to, value);
        for (int r = 1; r < shells; r++)
        {
            value = Vector512.Load(from + r * Count) + Vector512.Load(factor + r * Vectors.Count) * value;
            Vectors.Store(to + r * Count, value);
        }

        value *= Vector512.Load(diagonal + (shells - 1) * Vectors.Count);
        Vectors.Store(to + (shells - 1) * Count, value);
        for (int r = shells - 2; r >= 0; r--)
        {
            int at = r * Vectors.Count;
            value = (Vector512.Load(to + r * Count) + c * Vector512.Load(outward + at) * value) * Vector512.Load(diagonal + at);
            Vectors.Store(to + r * Count, value);
        }
    }
}
