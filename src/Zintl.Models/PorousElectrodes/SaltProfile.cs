using System.Runtime.Intrinsics;
using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Fields;
using Zintl.Numerics.LinearAlgebra;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Salt through the thickness of a cell whose electrodes react evenly: d(P c)/dt = -dN/dX + S/F with N = -D B dc/dX + t+ i_e/F and a current i_e that rises and falls
/// in straight lines; the same finite volumes as in a porous cell. Where it is not resolved, salt stays as it was filled.
/// </summary>
internal sealed unsafe class SaltProfile
{
    private const double Smallest = 1e-3;

    private readonly CellGrid grid;
    private readonly Electrolyte electrolyte;
    private readonly CellLayer[] layerOfNode;
    private readonly bool resolved, swells, stays;
    private readonly double[] filled;
    private readonly double* widths, pores, poresHistory, geometry, temperatures, still;
    private readonly double* salt, origin, history, gain, lower, diagonal, upper, change, byCurrent, logs, roots;

    /// <param name="arena">Memory.</param>
    /// <param name="designs">The cell in each lane.</param>
    /// <param name="grid">Nodes.</param>
    /// <param name="electrolyte">Fluxes.</param>
    /// <param name="layers">Negative electrode (not read in a half-cell), separator, positive electrode.</param>
    /// <param name="swells">Whether pores change.</param>
    public SaltProfile(Arena arena, CellDesign[] designs, CellGrid grid, Electrolyte electrolyte, CellLayer[] layers, bool swells)
    {
        (this.grid, this.electrolyte, this.swells) = (grid, electrolyte, swells);
        resolved = designs[0].Model != ModelKind.SingleParticle;
        stays = electrolyte.IsLinear && !swells && designs[0].Thermal.Kind == ThermalKind.Isothermal;
        filled = [.. designs.Select(design => design.Electrolyte.InitialConcentration)];
        layerOfNode = [.. Enumerable.Range(0, grid.Nodes).Select(node => layers[node < grid.Negative ? 0 : node < grid.FirstPositive ? 1 : 2])];
        int n = Vectors.Padded(grid.FieldLength) + 16;
        widths = arena.Take(n);
        pores = arena.Take(n);
        poresHistory = arena.Take(n);
        geometry = arena.Take(n);
        temperatures = arena.Take(n);
        still = arena.Take(n);
        salt = arena.Take(n);
        origin = arena.Take(n);
        history = arena.Take(n);
        gain = arena.Take(n);
        lower = arena.Take(n);
        diagonal = arena.Take(n);
        upper = arena.Take(n);
        change = arena.Take(n);
        byCurrent = arena.Take(n);
        logs = arena.Take(n);
        roots = arena.Take(n);
        for (int i = -grid.Width; i < Vectors.Padded(grid.FieldLength) + grid.Width; i++) salt[i] = temperatures[i] = 1;
        for (int i = 0; i < grid.FieldLength; i++)
        {
            salt[i] = filled[i % grid.Width];
            widths[i] = layerOfNode[i / grid.Width].Thickness[i % grid.Width] / NodesOf(i / grid.Width);
        }

        Flow = new PoreFlow(arena, grid, widths, salt);
        SetTransport();
        new ReadOnlySpan<double>(pores, grid.FieldLength).CopyTo(new Span<double>(poresHistory, grid.FieldLength));
    }

    /// <summary>What swelling moves.</summary>
    public PoreFlow Flow { get; }

    /// <summary>eps J_e of each node, [-].</summary>
    public ReadOnlySpan<double> Pores => new(pores, grid.FieldLength);

    /// <summary>Undeformed width of a node, [m].</summary>
    public double WidthOf(int i) => widths[i];

    /// <summary>Opens a stage.</summary>
    public void Load(ReadOnlySpan<double> amounts, ReadOnlySpan<double> poresThen, ReadOnlySpan<double> predicted, ReadOnlySpan<double> predictedPores)
    {
        poresThen.CopyTo(new Span<double>(poresHistory, grid.FieldLength));
        predictedPores.CopyTo(new Span<double>(pores, grid.FieldLength));
        amounts.CopyTo(new Span<double>(history, grid.FieldLength));
        for (int i = 0; resolved && i < grid.FieldLength; i++) salt[i] = Math.Max(predicted[i] / pores[i], Smallest);
    }

    /// <summary>Pores, flow and the geometry of the faces at the present swelling of the layers.</summary>
    public void SetTransport()
    {
        int w = grid.Width;
        for (int i = 0; i < grid.FieldLength; i++)
        {
            CellLayer layer = layerOfNode[i / w];
            pores[i] = layer.Pores[i % w];
            geometry[i] = i < w ? 0 : 2 / (widths[i - w] / layerOfNode[i / w - 1].Transport[i % w] + widths[i] / layer.Transport[i % w]);
        }

        if (swells) Flow.Set(pores, poresHistory);
    }

    /// <summary>Straight lines of the salt; where they are exact one look at the beginning of a stage is enough.</summary>
    /// <param name="gamma">Of the stage, [s].</param>
    /// <param name="current">Of each lane, [A/m2].</param>
    /// <param name="temperature">Of each lane, [K].</param>
    /// <param name="opens">Whether the stage begins.</param>
    public void Linearise(double gamma, double[] current, double[] temperature, bool opens)
    {
        if (!resolved || (stays && !opens)) return;
        int w = grid.Width, n = grid.FieldLength;
        for (int i = 0; i < n; i++) temperatures[i] = temperature[i % w];
        electrolyte.Evaluate(salt, still, temperatures, geometry);
        SetGain();
        double* flux = electrolyte.Flux, byLeft = electrolyte.FluxBySaltLeft, byRight = electrolyte.FluxBySaltRight;
        for (int i = 0; i < n; i++)
        {
            origin[i] = salt[i];
            diagonal[i] = widths[i] * pores[i] + gamma * (byLeft[i + w] - byRight[i]);
            lower[i] = -gamma * byLeft[i];
            upper[i] = gamma * byRight[i + w];
            byCurrent[i] = gamma * gain[i];
            change[i] = gamma * (flux[i] - flux[i + w]) + byCurrent[i] * current[i % w] - widths[i] * (pores[i] * salt[i] - history[i]);
            if (swells) change[i] += Flow.Carried(i);
        }

        if (swells) Flow.AddTo(lower, diagonal, upper);
        if (w == 1) Solve<Real>();
        else Solve<V8>();
    }

    /// <summary>Logarithms and roots of the present salt.</summary>
    public void Refresh()
    {
        for (int i = 0; i < grid.FieldLength; i += Vectors.Count)
        {
            Vectors.Store(logs + i, Vectors.Log(Vector512.Load(salt + i)));
            Vectors.Store(roots + i, Vectors.Sqrt(Vector512.Load(salt + i)));
        }
    }

    /// <summary>Mean of ln c over a layer's nodes.</summary>
    public Line MeanLog(int first, int nodes, int lane)
    {
        Line sum = default;
        for (int i = first * grid.Width + lane; i < (first + nodes) * grid.Width; i += grid.Width) sum += new Line(logs[i], change[i] / salt[i], byCurrent[i] / salt[i]);
        return 1.0 / nodes * sum;
    }

    /// <summary>Mean of sqrt c over a layer's nodes.</summary>
    public Line MeanRoot(int first, int nodes, int lane)
    {
        Line sum = default;
        for (int i = first * grid.Width + lane; i < (first + nodes) * grid.Width; i += grid.Width) sum += new Line(roots[i], 0.5 * change[i] / roots[i], 0.5 * byCurrent[i] / roots[i]);
        return 1.0 / nodes * sum;
    }

    /// <summary>Mean c through the cell, [mol/m3].</summary>
    public Line Mean(int lane)
    {
        Line sum = default;
        double total = 0;
        for (int i = lane; i < grid.FieldLength; i += grid.Width)
        {
            sum += widths[i] * new Line(salt[i], change[i], byCurrent[i]);
            total += widths[i];
        }

        return 1 / total * sum;
    }

    /// <summary>c at the metal: half a volume before the first node, where (1 - t+) I/F enters.</summary>
    public Line AtMetal(Line current, int lane)
    {
        Line first = new(salt[lane], change[lane], byCurrent[lane]);
        if (!resolved) return first;
        double path = 0.5 * widths[lane] / layerOfNode[0].Transport[lane];
        Line surface = first + (1 - electrolyte.Transference[lane]) / PhysicalConstants.Faraday * path / electrolyte.Diffusivity[lane] * current;
        return surface.Value > Smallest ? surface : new Line(Smallest, 0, 0);
    }

    /// <summary>Moves the salt of a lane; returns the mean square of its change over the salt as filled.</summary>
    public double Advance(int lane, double damping, double currentChange)
    {
        double square = 0, scale = 1 / filled[lane];
        for (int i = lane; i < grid.FieldLength; i += grid.Width)
        {
            double step = change[i] + byCurrent[i] * currentChange;
            square += step * scale * step * scale;
            salt[i] = Math.Max(salt[i] + damping * step, 0.2 * salt[i]);
            change[i] *= 1 - damping;
        }

        return square / grid.Nodes;
    }

    /// <summary>Amounts from the linearised final fluxes, each formed once and differenced.</summary>
    public void Complete(double gamma, double[] current, Span<double> amounts)
    {
        int w = grid.Width, n = grid.FieldLength;
        double* flux = electrolyte.Flux, byLeft = electrolyte.FluxBySaltLeft, byRight = electrolyte.FluxBySaltRight;
        for (int i = 0; i < n; i++)
        {
            double enters = resolved && i >= w ? flux[i] + byLeft[i] * (salt[i - w] - origin[i - w]) + byRight[i] * (salt[i] - origin[i]) : 0;
            double leaves = resolved && i + w < n ? flux[i + w] + byLeft[i + w] * (salt[i] - origin[i]) + byRight[i + w] * (salt[i + w] - origin[i + w]) : 0;
            amounts[i] = resolved ? history[i] + (gamma * (enters - leaves + gain[i] * current[i % w]) + (swells ? Flow.Carried(i) : 0)) / widths[i] : pores[i] * salt[i];
        }
    }

    private int NodesOf(int node) => node < grid.Negative ? grid.Negative : node < grid.FirstPositive ? grid.Separator : grid.Positive;

    /// <summary>What one unit of current adds to each node: share of the reaction less the divergence of migration, [mol/(C)].</summary>
    private void SetGain()
    {
        int w = grid.Width;
        double* t = electrolyte.Transference;
        for (int i = 0; i < grid.FieldLength; i++)
        {
            int node = i / w;
            double share = node < grid.Negative ? 1.0 / grid.Negative : node < grid.FirstPositive ? 0 : -1.0 / grid.Positive;
            double left = IonicShare(node) * (i >= w ? 0.5 * (t[i - w] + t[i]) : 1), right = IonicShare(node + 1) * (i + w < grid.FieldLength ? 0.5 * (t[i] + t[i + w]) : 1);
            gain[i] = (share + left - right) / PhysicalConstants.Faraday;
        }
    }

    /// <summary>Part of the cell current that ions carry through the left face of a node, [-]: all of it from the metal of a half-cell.</summary>
    private double IonicShare(int node) =>
        node < grid.Negative ? (double)node / grid.Negative : node <= grid.FirstPositive ? 1 : (double)(grid.Nodes - node) / grid.Positive;

    private void Solve<T>()
        where T : struct, IField<T>
    {
        int n = grid.Nodes;
        Tridiagonal.Factorise(new Span<T>(lower, n), new Span<T>(diagonal, n), new Span<T>(upper, n));
        Tridiagonal.Substitute<T>(new Span<T>(lower, n), new Span<T>(diagonal, n), new Span<T>(upper, n), new Span<T>(change, n));
        Tridiagonal.Substitute<T>(new Span<T>(lower, n), new Span<T>(diagonal, n), new Span<T>(upper, n), new Span<T>(byCurrent, n));
    }
}
