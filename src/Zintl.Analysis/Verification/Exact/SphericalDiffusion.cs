namespace Zintl.Analysis.Verification.Exact;

/// <summary>Closed forms of diffusion in a rigid sphere (Crank, The Mathematics of Diffusion, 2nd ed., 6.3), dimensionless time T = D t/R^2.</summary>
internal static class SphericalDiffusion
{
    private const int Terms = 2000;

    /// <summary>Positive roots of tan l = l, from the first: l = (n + 3/2) pi - arctan(1/l), iterated.</summary>
    public static double Eigenvalue(int n)
    {
        double asymptote = (n + 1.5) * Math.PI, l = asymptote;
        for (int i = 0; i < 40; i++) l = asymptote - Math.Atan(1 / l);
        return l;
    }

    /// <summary>(c - c0) D/(N R) at the radius <paramref name="y"/> under a constant influx N.</summary>
    public static double ConstantInflux(double time, double y)
    {
        double sum = 0;
        for (int n = 0; n < Terms; n++)
        {
            double l = Eigenvalue(n), shape = y > 0 ? Math.Sin(l * y) / y : l;
            double term = shape / (l * l * Math.Sin(l)) * Math.Exp(-l * l * time);
            sum += term;
            if (Math.Exp(-l * l * time) < 1e-18) break;
        }

        return 3 * time + y * y / 2 - 0.3 - 2 * sum;
    }

    /// <summary>Mean (c - c0)/(c_s - c0) after a step of the surface concentration.</summary>
    public static double SurfaceStep(double time)
    {
        double sum = 0;
        for (int n = 1; n < Terms; n++) sum += Math.Exp(-n * n * Math.PI * Math.PI * time) / (n * n);
        return 1 - 6 / (Math.PI * Math.PI) * sum;
    }
}
