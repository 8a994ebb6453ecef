namespace Zintl.Verification;

/// <summary>Roots by bisection, to the last digit.</summary>
internal static class Roots
{
    public static double Bisect(Func<double, double> function, double low, double high)
    {
        bool falling = function(low) > 0;
        Assert.True(falling != function(high) > 0, "The interval must enclose a root.");
        for (int i = 0; i < 200; i++)
        {
            double middle = 0.5 * (low + high);
            if (function(middle) > 0 == falling) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }
}
