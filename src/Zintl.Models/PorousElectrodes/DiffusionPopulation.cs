using System.Numerics;
using System.Runtime.Intrinsics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Integration;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Diffusing particles with properties that change with composition: finite volumes V_r dx_r/dt = q_(r+1) - q_r with q = G M(y) dy between neighbouring shells,
/// in a variable y of the <see cref="IDiffusionLaw"/> (stoichiometry, or potential). Newton on y, one correction an iteration of the cell.
/// State slot r of particle p, at r Count + p: stoichiometry of shell r.
/// </summary>
internal sealed unsafe class DiffusionPopulation : ParticlePopulation
{
    private const int SurfaceIterations = 4;

    private readonly IDiffusionLaw law;
    private readonly SphereMesh mesh;
    private readonly int shells;
    private readonly double tolerance;
    private readonly double[] initial;
    private readonly double* inverseSquare, variable, content, slope, mobility, mobilitySlope, correction, response, flux, history, temperatures, lastRate, surface;
    private double gamma;
    private bool fresh;

    /// <param name="arena">Memory.</param>
    /// <param name="count">Number of particles.</param>
    /// <param name="law">Content and mobility.</param>
    /// <param name="mesh">Shells of the unit particle.</param>
    /// <param name="radii">R0 of each lane, one or eight, [m].</param>
    /// <param name="initial">Initial y of each lane, one or eight.</param>
    /// <param name="tolerance">Largest change of a content in the last correction, [-].</param>
    public DiffusionPopulation(Arena arena, int count, IDiffusionLaw law, SphereMesh mesh, double[] radii, double[] initial, double tolerance)
        : base(count)
    {
        (this.law, this.mesh, this.initial, this.tolerance) = (law, mesh, initial, tolerance);
        shells = mesh.Shells;
        int size = shells * count;
        inverseSquare = arena.Take(count);
        variable = arena.Take(size);
        content = arena.Take(size);
        slope = arena.Take(size);
        mobility = arena.Take(size);
        mobilitySlope = arena.Take(size);
        correction = arena.Take(size);
        response = arena.Take(size);
        flux = arena.Take(size + count);
        history = arena.Take(size);
        temperatures = arena.Take(count);
        lastRate = arena.Take(count);
        surface = arena.Take(count);
        for (int p = 0; p < count; p++)
        {
            double radius = radii[radii.Length > 1 ? p % Vectors.Count : 0];
            inverseSquare[p] = 1 / (radius * radius);
        }
    }

    public override int Length => shells * Count;

    public override bool SurfaceIsPotential => law.IsPotential;

    public override double MaximumStoichiometry => 1;

    public override void Initialise(Span<double> state)
    {
        Vector512<double> start = Vector512<double>.Zero, t = Vector512.Create(298.15);
        for (int lane = 0; lane < Vectors.Count; lane++) start = start.WithElement(lane, initial[initial.Length > 1 ? lane : 0]);
        law.Evaluate(start, t, out Vector512<double> x, out _, out _, out _);
        for (int i = 0; i < state.Length; i++) state[i] = x[i % Vectors.Count];
        for (int i = 0; i < Length; i++) variable[i] = start[i % Vectors.Count];
        for (int p = 0; p < Count; p++) surface[p] = start[p % Vectors.Count];
    }

    public override void Begin(double gamma, ReadOnlySpan<double> history, ReadOnlySpan<double> predicted, ReadOnlySpan<double> temperature)
    {
        this.gamma = gamma;
        history.CopyTo(new Span<double>(this.history, Length));
        temperature.CopyTo(new Span<double>(temperatures, Count));
        fixed (double* x = predicted)
        {
            for (int i = 0; i < Length; i += Vectors.Count)
                law.Invert(Vector512.Load(x + i), Vector512.Load(temperatures + i % Count), Vector512.Load(variable + i)).Store(variable + i);
        }

        fresh = true;
    }

    public override StageOutcome Condense()
    {
        if (!fresh) Advance();
        fresh = false;
        Rate.CopyTo(new Span<double>(lastRate, Count));
        Evaluate();
        for (int p = 0; p < Count; p += Vectors.Count)
        {
            Eliminate(p);
            Surface(p);
        }

        return StageOutcome.Converged;
    }

    public override bool Complete(Span<double> state)
    {
        double largest = Advance();
        Rate.CopyTo(new Span<double>(lastRate, Count));
        fresh = true;
        Evaluate();
        fixed (double* to = state)
        {
            for (int p = 0; p < Count; p += Vectors.Count)
            {
                for (int r = 0; r < shells; r++)
                {
                    Vector512<double> gained = Vector512.Load(flux + (r + 1) * Count + p) - Vector512.Load(flux + r * Count + p);
                    (Vector512.Load(history + r * Count + p) + gained * Vector512.Create(gamma / mesh.Volumes[r])).Store(to + r * Count + p);
                }
            }
        }

        return largest <= tolerance;
    }

    public override void Respond(Complex alpha, Span<Complex> response)
    {
        double[] capacity = new double[shells], bySelf = new double[shells - 1], byNext = new double[shells - 1];
        for (int p = 0; p < Count; p++)
        {
            for (int r = 0; r < shells; r++)
            {
                int at = r * Count + p, next = at + Count;
                capacity[r] = mesh.Volumes[r] * slope[at];
                if (r == shells - 1) break;
                double g = 0.5 * mesh.InnerConductance(r + 1) * inverseSquare[p], rise = variable[next] - variable[at], mean = g * (mobility[at] + mobility[next]);
                bySelf[r] = g * mobilitySlope[at] * rise - mean;
                byNext[r] = g * mobilitySlope[next] * rise + mean;
            }

            response[p] = (RadialResponse.Surface(alpha, mesh, capacity, bySelf, byNext) + JumpSlope(p, out double stiffening)) / stiffening;
        }
    }

    /// <summary>Direct part of d(surface)/d(rate): reach/M at the surface; all of it is divided by 1 + reach rate M'/M^2.</summary>
    private double JumpSlope(int p, out double stiffening)
    {
        law.Evaluate(Vector512.Create(surface[p]), Vector512.Create(temperatures[p]), out _, out _, out Vector512<double> m, out Vector512<double> dm);
        double reach = mesh.SurfaceGradientLength * mesh.Total / inverseSquare[p];
        stiffening = 1 + reach * lastRate[p] * dm[0] / (m[0] * m[0]);
        return reach / m[0];
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

                (Vector512.Load(to + p) + sum * Vector512.Create(1.0 / shells)).Store(to + p);
            }
        }
    }

    public override double Stoichiometry(ReadOnlySpan<double> state, int particle)
    {
        double sum = 0;
        for (int r = 0; r < shells; r++) sum += mesh.Volumes[r] * state[r * Count + particle];
        return sum / mesh.Total;
    }

    public override double GibbsEnergy(ReadOnlySpan<double> state, int particle) => 0;

    /// <inheritdoc/>
    /// <remarks>The iterates: where the next inversion and the next search for the surface begin.</remarks>
    public override void Save(BinaryWriter writer)
    {
        writer.WriteAll(new ReadOnlySpan<double>(variable, Length));
        writer.WriteAll(new ReadOnlySpan<double>(surface, Count));
    }

    /// <inheritdoc/>
    public override void Restore(BinaryReader reader)
    {
        reader.ReadAll(new Span<double>(variable, Length));
        reader.ReadAll(new Span<double>(surface, Count));
    }

    /// <summary>Contents, mobilities and fluxes of all shells at the present iterate; the flux through the surface is the rate's.</summary>
    private void Evaluate()
    {
        for (int p = 0; p < Count; p += Vectors.Count)
        {
            Vector512<double> t = Vector512.Load(temperatures + p), scale = Vector512.Load(inverseSquare + p), half = Vector512.Create(0.5);
            for (int r = 0; r < shells; r++)
            {
                int at = r * Count + p;
                law.Evaluate(Vector512.Load(variable + at), t, out Vector512<double> x, out Vector512<double> dx, out Vector512<double> m, out Vector512<double> dm);
                x.Store(content + at);
                dx.Store(slope + at);
                m.Store(mobility + at);
                dm.Store(mobilitySlope + at);
                if (r == 0) continue;
                Vector512<double> g = Vector512.Create(mesh.InnerConductance(r)) * scale * half, rise = Vector512.Load(variable + at) - Vector512.Load(variable + at - Count);
                (g * (m + Vector512.Load(mobility + at - Count)) * rise).Store(flux + at);
            }

            (Vector512.Create(mesh.Total) * Vector512.Load(lastRate + p)).Store(flux + shells * Count + p);
        }
    }

    /// <summary>Correction of one column at the present rate, and its response to a unit of rate.</summary>
    private void Eliminate(int p)
    {
        Vector512<double> scale = Vector512.Load(inverseSquare + p), half = Vector512.Create(0.5), c = Vector512.Create(gamma);
        Vector512<double> before = Vector512<double>.Zero, value = before, byInnerOut = before, byInnerSelf = before;
        for (int r = 0; r < shells; r++)
        {
            int at = r * Count + p;
            Vector512<double> volume = Vector512.Create(mesh.Volumes[r]), outerSelf = Vector512<double>.Zero, outerNext = outerSelf;
            if (r < shells - 1)
            {
                int next = at + Count;
                Vector512<double> g = Vector512.Create(mesh.InnerConductance(r + 1)) * scale * half, rise = Vector512.Load(variable + next) - Vector512.Load(variable + at);
                Vector512<double> mean = g * (Vector512.Load(mobility + at) + Vector512.Load(mobility + next));
                outerSelf = g * Vector512.Load(mobilitySlope + at) * rise - mean;
                outerNext = g * Vector512.Load(mobilitySlope + next) * rise + mean;
            }

            Vector512<double> residual = volume * (Vector512.Load(content + at) - Vector512.Load(history + at)) - c * (Vector512.Load(flux + at + Count) - Vector512.Load(flux + at));
            Vector512<double> diagonal = volume * Vector512.Load(slope + at) - c * (outerSelf - byInnerSelf), lower = c * byInnerOut;
            Vector512<double> pivot = Vector512<double>.One / (diagonal - lower * before);
            value = (-residual - lower * value) * pivot;
            before = -c * outerNext * pivot;
            value.Store(correction + at);
            before.Store(response + at);
            byInnerOut = outerSelf;
            byInnerSelf = outerNext;
            if (r == shells - 1) Substitute(p, value, c * Vector512.Create(mesh.Total) * pivot);
        }
    }

    private void Substitute(int p, Vector512<double> value, Vector512<double> unit)
    {
        for (int r = shells - 1; r >= 0; r--)
        {
            int at = r * Count + p;
            if (r < shells - 1)
            {
                Vector512<double> coupling = Vector512.Load(response + at);
                value = Vector512.Load(correction + at) - coupling * value;
                unit = -coupling * unit;
            }

            value.Store(correction + at);
            unit.Store(response + at);
        }
    }

    /// <summary>
    /// The surface from the parabola through the last two centres with the gradient of the rate, drawn in Phi = Int M dy, which stays monotone where M falls
    /// steeply: F = Simpson's M (y_s - y_L) + w_B M_LB (y_L - y_B) - reach rate = 0.
    /// </summary>
    private void Surface(int p)
    {
        int last = (shells - 1) * Count + p, inner = last - Count;
        Vector512<double> t = Vector512.Load(temperatures + p), rate = Vector512.Load(lastRate + p), half = Vector512.Create(0.5), sixth = Vector512.Create(1.0 / 6), four = Vector512.Create(4.0);
        Vector512<double> reach = Vector512.Create(mesh.SurfaceGradientLength * mesh.Total) / Vector512.Load(inverseSquare + p), weight = half * Vector512.Create(mesh.SurfaceWeightBefore);
        Vector512<double> yLast = Vector512.Load(variable + last), rise = yLast - Vector512.Load(variable + inner), mLast = Vector512.Load(mobility + last);
        Vector512<double> mSum = mLast + Vector512.Load(mobility + inner), known = weight * mSum * rise - reach * rate, limit = Vector512.Create(law.LongestStep), y = Vector512.Load(surface + p);
        Vector512<double> mean, middleSlope, bySurface;
        for (int i = 0; ; i++)
        {
            law.Evaluate(y, t, out _, out _, out Vector512<double> m, out Vector512<double> slopeHere);
            law.Evaluate(half * (y + yLast), t, out _, out _, out Vector512<double> middle, out middleSlope);
            mean = sixth * (mLast + four * middle + m);
            Vector512<double> step = y - yLast;
            bySurface = mean + sixth * step * (middleSlope + middleSlope + slopeHere);
            if (i == SurfaceIterations) break;
            Vector512<double> change = -(mean * step + known) / bySurface;
            y = law.Bound(y + Vectors.Max(Vectors.Min(change, limit), -limit));
        }

        y.Store(surface + p);
        Vector512<double> byLast = sixth * (y - yLast) * (Vector512.Load(mobilitySlope + last) + middleSlope + middleSlope) - mean + weight * (mSum + Vector512.Load(mobilitySlope + last) * rise);
        Vector512<double> byInner = weight * (Vector512.Load(mobilitySlope + inner) * rise - mSum);
        (y - (byLast * Vector512.Load(correction + last) + byInner * Vector512.Load(correction + inner)) / bySurface).CopyTo(SurfaceBase, p);
        ((reach - byLast * Vector512.Load(response + last) - byInner * Vector512.Load(response + inner)) / bySurface).CopyTo(SurfaceSlope, p);
    }

    /// <summary>Takes the last correction at the rate found since; returns the largest change of a content.</summary>
    private double Advance()
    {
        Vector512<double> largest = Vector512<double>.Zero, limit = Vector512.Create(law.LongestStep);
        for (int p = 0; p < Count; p += Vectors.Count)
        {
            Vector512<double> more = Vector512.Create(Rate, p) - Vector512.Load(lastRate + p);
            for (int r = 0; r < shells; r++)
            {
                int at = r * Count + p;
                Vector512<double> change = Vector512.Load(correction + at) + Vector512.Load(response + at) * more;
                change = Vectors.Max(Vectors.Min(change, limit), -limit);
                largest = Vectors.Max(largest, Vector512.Abs(change * Vector512.Load(slope + at)));
                law.Bound(Vector512.Load(variable + at) + change).Store(variable + at);
            }
        }

        return Vectors.Largest(largest);
    }
}
