namespace Zintl.Numerics.Integration;

/// <summary>Chooses order and length of the next step.</summary>
/// <remarks>
/// Orders are compared by the scaled derivatives (k + 1) err_k, which must fall with the order; Brenan, Campbell, Petzold 1996, section 5.2.3.
/// The length aims at half the tolerance.
/// </remarks>
internal struct StepController
{
    /// <summary>Order of the next step.</summary>
    internal int Order;

    /// <summary>Length of the next step, [s].</summary>
    internal double Step;

    /// <summary>True until the order first ceases to rise.</summary>
    internal bool Starting;

    /// <summary>Steps committed since the order changed.</summary>
    internal int StepsAtOrder;

    internal void Start(double h)
    {
        Order = 1;
        Step = h;
        Starting = true;
        StepsAtOrder = 0;
    }

    /// <summary>After a committed step of length <paramref name="h"/>.</summary>
    internal void Advance(in OrderErrors errors, double h, IntegratorOptions options)
    {
        StepsAtOrder++;
        int order = Order;
        double error = errors.Own;
        Starting &= !errors.LowerIsBetter && order < options.MaximumOrder;
        if (errors.LowerIsBetter)
            (order, error) = (Order - 1, errors.Lower);
        else if (Starting && StepsAtOrder > (Order == 1 ? 1 : 0))
            order = Order + 1;
        else if (!Starting)
            Compare(in errors, ref order, ref error);
        double ratio = Ratio(error, order);
        if (ratio >= options.WorthwhileGrowth || ratio < 1)
            h *= ratio < 1 ? Math.Clamp(ratio, 0.5, 0.9) : Math.Min(0.9 * ratio, options.MaximumGrowth);
        SetOrder(order);
        Step = h;
    }

    /// <summary>After a stage of length <paramref name="h"/> that failed the error test, the <paramref name="failures"/>-th time at this point.</summary>
    internal void Reject(in OrderErrors errors, double h, int failures)
    {
        Starting = false;
        double ratio = 0.25;
        if (failures == 1)
        {
            double error = errors.LowerIsBetter ? errors.Lower : errors.Own;
            ratio = Math.Clamp(0.9 * Ratio(error, errors.LowerIsBetter ? Order - 1 : Order), 0.25, 0.9);
        }

        if (failures > 2)
            SetOrder(1);
        else if (errors.LowerIsBetter)
            SetOrder(Order - 1);
        Step = ratio * h;
    }

    private static double Ratio(double error, int order) => Math.Pow((2 * error) + 1e-4, -1.0 / (order + 1));

    private readonly void Compare(in OrderErrors errors, ref int order, ref double error)
    {
        double own = (Order + 1) * errors.Own, higher = (Order + 2) * errors.Higher, lower = Order * errors.Lower;
        if (Order > 1 && lower <= Math.Min(own, higher))
            (order, error) = (Order - 1, errors.Lower);
        else if (higher < (Order == 1 ? 0.5 * own : own))
            (order, error) = (Order + 1, errors.Higher);
    }

    private void SetOrder(int order)
    {
        if (order != Order)
            StepsAtOrder = 0;
        Order = order;
    }
}
