namespace Zintl.Verification;

/// <summary>erf and erfc from their series; accurate for the arguments of the gold numbers, up to about 3.</summary>
internal static class ErrorFunction
{
    /// <summary>erf x = 2/sqrt(pi) e^(-x^2) Sum 2^n x^(2n+1)/(2n+1)!!: all terms positive.</summary>
    public static double Erf(double x)
    {
        double term = x, sum = x;
        for (int n = 1; n < 200; n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    public static double Erfc(double x) => 1 - Erf(x);
}
