namespace Zintl.Models.Particles.Shells;

/// <summary>Dense elimination and the damped update of the interfaces.</summary>
internal sealed partial class ShellStage
{
    /// <summary>One damped Newton update of rho; false where the linear system is singular.</summary>
    /// <param name="coreLimits">The core would vanish: its end has to wait for what happens at the surface first.</param>
    /// <param name="settled">The update is below the tolerance and undamped.</param>
    private bool Update(out bool coreLimits, out bool settled)
    {
        int last = Regions.Count - 1;
        coreLimits = settled = false;
        for (int i = 0; i < last; i++)
        {
            update[i] = -residual[i];
            response[i] = i == last - 1 ? 1 : 0;
        }

        if (!Eliminate(last)) return false;
        double damping = 1;
        double largest = 0;
        for (int i = 0; i <= last; i++)
        {
            double change = (i < last ? update[i] : 0) - (i > 0 ? update[i - 1] : 0);
            if (!double.IsFinite(change)) return false;
            if (i < last) largest = Math.Max(largest, Math.Abs(update[i]));
            double width = rho[i] - (i > 0 ? rho[i - 1] : 0);
            bool firm = i == 0 || Regions.IsMonotone(i);   // cannot vanish within an iteration
            if (firm ? width + change >= 0.2 * width : width <= 1e-4 || width + change >= 0.1 * width) continue;
            double limit = (firm ? 0.8 : 0.9) * width / -change;
            if (limit < damping) damping = limit;
            if (i == 0) coreLimits = true;
        }

        if (largest * damping > LargestChange) damping = LargestChange / largest;
        for (int i = 0; i < last; i++) rho[i] += damping * update[i];
        settled = damping >= 1 && largest <= newtonTolerance;
        return true;
    }

    /// <summary>Gaussian elimination with partial pivoting for the update and for the response to the rate; n is 1 to 16.</summary>
    private bool Eliminate(int n)
    {
        for (int k = 0; k < n; k++)
        {
            int pivot = Pivot(k, n);
            if (!(Math.Abs(jacobian[pivot * Stride + k]) > 1e-300)) return false;
            if (pivot != k) Swap(k, pivot, n);
            double inverse = 1 / jacobian[k * Stride + k];
            for (int i = k + 1; i < n; i++)
            {
                double factor = jacobian[i * Stride + k] * inverse;
                if (factor == 0) continue;
                for (int j = k + 1; j < n; j++) jacobian[i * Stride + j] -= factor * jacobian[k * Stride + j];
                update[i] -= factor * update[k];
                response[i] -= factor * response[k];
            }
        }

        for (int k = n - 1; k >= 0; k--)
        {
            for (int j = k + 1; j < n; j++)
            {
                update[k] -= jacobian[k * Stride + j] * update[j];
                response[k] -= jacobian[k * Stride + j] * response[j];
            }

            update[k] /= jacobian[k * Stride + k];
            response[k] /= jacobian[k * Stride + k];
        }

        return true;
    }

    private int Pivot(int k, int n)
    {
        int pivot = k;
        for (int i = k + 1; i < n; i++)
        {
            if (Math.Abs(jacobian[i * Stride + k]) > Math.Abs(jacobian[pivot * Stride + k])) pivot = i;
        }

        return pivot;
    }

    private void Swap(int a, int b, int n)
    {
        for (int j = a; j < n; j++) (jacobian[a * Stride + j], jacobian[b * Stride + j]) = (jacobian[b * Stride + j], jacobian[a * Stride + j]);
        (update[a], update[b]) = (update[b], update[a]);
        (response[a], response[b]) = (response[b], response[a]);
    }
}
