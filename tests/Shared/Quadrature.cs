namespace Zintl.Testing;

/// <summary>Gauss-Legendre with five points on many panels: an independent yardstick for closed forms.</summary>
internal static class Quadrature
{
    private static readonly double[] Nodes = [-0.906179845938663993, -0.538469310105683091, 0, 0.538469310105683091, 0.906179845938663993];
    private static readonly double[] Weights = [0.236926885056189088, 0.478628670499366468, 0.568888888888888889, 0.478628670499366468, 0.236926885056189088];

    public static double Integrate(Func<double, double> function, double from, double to, int panels = 200)
    {
        double half = (to - from) / (2 * panels), sum = 0;
        for (int panel = 0; panel < panels; panel++)
        {
            double middle = from + half * (2 * panel + 1);
            for (int i = 0; i < Nodes.Length; i++) sum += Weights[i] * function(middle + half * Nodes[i]);
        }

        return half * sum;
    }
}
