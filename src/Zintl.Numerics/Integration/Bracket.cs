namespace Zintl.Numerics.Integration;

/// <summary>Two step lengths with the event between them, and the distances from the aim found there.</summary>
internal struct Bracket(double nearValue, double far, double farValue)
{
    private const int Patience = 3;
    private double nearValue = nearValue, far = far, farValue = farValue;
    private double widthToHalve = far;
    private int lastSide, evaluations;

    /// <summary>The longest length known to end before the event, [s].</summary>
    internal double Near { get; private set; }

    /// <summary>What is still unknown of the length, [s].</summary>
    internal readonly double Width => far - Near;

    /// <summary>The next length to try, strictly inside, [s].</summary>
    internal double Next()
    {
        double middle = Near + (0.5 * Width);
        if (evaluations >= Patience || !double.IsFinite(nearValue) || !double.IsFinite(farValue))
            return middle;
        double guess = Near + (Width * nearValue / (nearValue - farValue));
        return guess > Near && guess < far ? guess : middle;
    }

    /// <summary>Takes in the value found at <paramref name="length"/>; the value of the side that stays twice is halved, or false position would creep.</summary>
    internal void Narrow(double length, double value, bool isNear)
    {
        int side = isNear ? 1 : -1;
        if (isNear)
            (Near, nearValue) = (length, value);
        else
            (far, farValue) = (length, value);
        if (side == lastSide && isNear)
            farValue *= 0.5;
        else if (side == lastSide)
            nearValue *= 0.5;
        lastSide = side;
        evaluations++;
        if (Width <= 0.5 * widthToHalve)
            (widthToHalve, evaluations) = (Width, 0);
    }
}
