using System.Collections.Immutable;

namespace Zintl.Models.PorousElectrodes;

/// <summary>Shells of the unit sphere (cylinder, slab) from the centre out, each <c>grading</c> times as wide as its outer neighbour.</summary>
internal sealed class SphereMesh
{
    private readonly double[] faces;
    private readonly double[] conductances;

    /// <param name="shells">Two or more.</param>
    /// <param name="grading">Width over that of the outer neighbour, [-].</param>
    /// <param name="dimension">3 sphere, 2 cylinder, 1 slab.</param>
    /// <param name="hollow">Inner radius, [-].</param>
    public SphereMesh(int shells, double grading, int dimension = 3, double hollow = 0)
    {
        Shells = shells;
        double[] widths = new double[shells];
        double total = 0;
        for (int r = 0; r < shells; r++) total += widths[r] = Math.Pow(grading, shells - 1 - r);
        faces = new double[shells + 1];
        faces[0] = hollow;
        for (int r = 0; r < shells; r++) faces[r + 1] = faces[r] + widths[r] * (1 - hollow) / total;
        faces[shells] = 1;
        double[] volumes = new double[shells];
        conductances = new double[shells + 1];
        for (int r = 0; r < shells; r++)
        {
            volumes[r] = (Math.Pow(faces[r + 1], dimension) - Math.Pow(faces[r], dimension)) / dimension;
            if (r > 0) conductances[r] = Math.Pow(faces[r], dimension - 1) / (0.5 * (faces[r + 1] - faces[r - 1]));
        }

        Volumes = [.. volumes];
        Total = volumes.Sum();
        double near = 1 - 0.5 * (faces[shells] + faces[shells - 1]), far = 1 - 0.5 * (faces[shells - 1] + faces[shells - 2]);
        double difference = far * far - near * near;
        SurfaceWeightLast = far * far / difference;
        SurfaceWeightBefore = -near * near / difference;
        SurfaceGradientLength = near * far * (far - near) / difference;
    }

    public int Shells { get; }

    /// <summary>Volume of each shell, Int rho^(d-1) drho, [-].</summary>
    public ImmutableArray<double> Volumes { get; }

    /// <summary>Sum of <see cref="Volumes"/>, [-].</summary>
    public double Total { get; }

    /// <summary>Weight of the last centre in the surface value of the parabola with a given gradient, [-].</summary>
    public double SurfaceWeightLast { get; }

    public double SurfaceWeightBefore { get; }

    /// <summary>Length by which the surface gradient enters that value, [R0].</summary>
    public double SurfaceGradientLength { get; }

    /// <summary>Area over distance of the inner face of a shell; zero at the centre and at the surface.</summary>
    public double InnerConductance(int shell) => conductances[shell];
}
