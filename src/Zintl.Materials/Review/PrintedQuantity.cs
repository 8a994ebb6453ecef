namespace Zintl.Materials.Review;

/// <summary>The columns of Table 1 that carry numbers.</summary>
public enum PrintedQuantity
{
    Capacity,
    Expansion,
    Plateau,
}
