using System.Collections.Immutable;

namespace Zintl.Models.Particles;

/// <summary>
/// Finite volumes on the undeformed body: cell i holds the host between the faces rho_i and rho_(i+1). The mesh is fixed, so host atoms are conserved by construction.
/// </summary>
public sealed class RadialMesh
{
    private RadialMesh(ParticleGeometry geometry, double[] faces)
    {
        Geometry = geometry;
        Faces = [.. faces];
        int n = faces.Length - 1;
        double[] hosts = new double[n], conductances = new double[n];
        for (int i = 0; i < n; i++)
        {
            hosts[i] = geometry.HostFraction(faces[i + 1]) - geometry.HostFraction(faces[i]);
            double centre = 0.5 * (faces[i] + faces[i + 1]);
            double next = i + 1 < n ? 0.5 * (faces[i + 1] + faces[i + 2]) : 1;
            conductances[i] = geometry.Dimension / (geometry.Radius * geometry.Radius * geometry.AreaRatio(faces[i + 1]) * (next - centre));
        }

        Hosts = [.. hosts];
        Conductances = [.. conductances];
    }

    public ParticleGeometry Geometry { get; }

    /// <summary>Number of cells n.</summary>
    public int Cells => Hosts.Length;

    /// <summary>Undeformed radii of the faces from the centre (or the foil) to the surface, rho, shape [n + 1], [R0].</summary>
    public ImmutableArray<double> Faces { get; }

    /// <summary>Share of the host in each cell, d(rho^d), shape [n], [-]; they add up to 1.</summary>
    public ImmutableArray<double> Hosts { get; }

    /// <summary>
    /// d/(R0^2 rho^(d-1) delta) at the outer face of each cell, delta from its centre to the next centre, at the last cell to the surface, shape [n], [1/m2].
    /// Times r^(2(d-1)) and a difference of the transport potential [m2/s] it is the sodium that passes the face per mole of host in the particle, [1/s].
    /// </summary>
    public ImmutableArray<double> Conductances { get; }

    /// <summary>Cells of equal width.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two cells.</exception>
    public static RadialMesh Uniform(ParticleGeometry geometry, int cells) => Graded(geometry, cells, 1);

    /// <summary>Each cell is <paramref name="ratio"/> times as wide as its outer neighbour: above 1 the cells are finest at the surface.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two cells, or a ratio outside [0.5, 2].</exception>
    public static RadialMesh Graded(ParticleGeometry geometry, int cells, double ratio)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        ArgumentOutOfRangeException.ThrowIfLessThan(cells, 2);
        if (ratio is not (>= 0.5 and <= 2)) throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "The ratio of neighbouring widths must lie in [0.5, 2].");
        double[] faces = new double[cells + 1];
        double width = 1;
        for (int i = cells; i > 0; i--, width *= ratio) faces[i - 1] = faces[i] - width;
        double total = -faces[0];
        for (int i = 0; i <= cells; i++) faces[i] = 1 + faces[i] / total;
        faces[0] = 0;
        return new RadialMesh(geometry, faces);
    }
}
