using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Electrolyte that swelling pushes towards the separator, q from dq/dX = -dP/dt, and from there into a mixed reservoir, with the salt it carries. All amounts are
/// those of one stage: gamma q, [m].
/// </summary>
internal sealed unsafe class PoreFlow
{
    private readonly CellGrid grid;
    private readonly double* widths, salt, flow;

    /// <param name="arena">Memory.</param>
    /// <param name="grid">Nodes.</param>
    /// <param name="widths">Width of each node, [m].</param>
    /// <param name="salt">c_e of each node, [mol/m3].</param>
    public PoreFlow(Arena arena, CellGrid grid, double* widths, double* salt)
    {
        this.grid = grid;
        this.widths = widths;
        this.salt = salt;
        flow = arena.Take(grid.FieldLength + Vectors.Count);
    }

    /// <summary>Volume that enters the reservoir of each lane in the stage, [m].</summary>
    public double[] ToReservoir { get; } = new double[Vectors.Count];

    /// <summary>Concentration of what comes out of the reservoir, [mol/m3].</summary>
    public double[] ReservoirSalt { get; } = new double[Vectors.Count];

    /// <summary>Flow through the left face of each node, positive to the right; the meeting node gives what both sides bring to the reservoir.</summary>
    public void Set(double* pores, double* poresHistory)
    {
        int w = grid.Width, m = grid.Meeting;
        for (int lane = 0; lane < w; lane++)
        {
            double sum = 0;
            for (int i = lane; i < m * w; i += w) flow[i + w] = sum -= widths[i] * (pores[i] - poresHistory[i]);
            sum = 0;
            for (int i = (grid.Nodes - 1) * w + lane; i > m * w + lane; i -= w) flow[i] = sum += widths[i] * (pores[i] - poresHistory[i]);
            int at = m * w + lane;
            ToReservoir[lane] = flow[at] - flow[at + w] - widths[at] * (pores[at] - poresHistory[at]);
        }
    }

    /// <summary>Salt that the flow leaves in a node in the stage, [mol/m2].</summary>
    public double Carried(int i)
    {
        int w = grid.Width, at = i - grid.Meeting * w;
        double carried = flow[i] * FaceSalt(i) - flow[i + w] * FaceSalt(i + w);
        return at >= 0 && at < w ? carried - SaltToReservoir(at) : carried;
    }

    /// <summary>Salt that enters the reservoir of a lane in the stage, [mol/m2].</summary>
    public double SaltToReservoir(int lane) => ToReservoir[lane] * (ToReservoir[lane] > 0 ? salt[grid.Meeting * grid.Width + lane] : ReservoirSalt[lane]);

    /// <summary>Adds minus the derivatives of <see cref="Carried"/> to the balance of salt.</summary>
    public void AddTo(double* lower, double* diagonal, double* upper)
    {
        int w = grid.Width, n = grid.FieldLength;
        for (int i = 0; i < n; i++)
        {
            double left = i < w ? 0 : flow[i], right = i + w < n ? flow[i + w] : 0;
            diagonal[i] += 0.5 * (right - left);
            lower[i] -= 0.5 * left;
            upper[i] += 0.5 * right;
        }

        for (int lane = 0; lane < w; lane++) diagonal[grid.Meeting * w + lane] += Math.Max(ToReservoir[lane], 0);
    }

    private double FaceSalt(int i) => i < grid.Width || i >= grid.FieldLength ? 0 : 0.5 * (salt[i - grid.Width] + salt[i]);
}
