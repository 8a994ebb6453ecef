namespace Zintl.Cells.Tests.Units;

internal static class Dimensions
{
    /// <summary>The same symbols in one order.</summary>
    public static string Normal(string dimension) => string.Join(' ', dimension.Split(' ').Order(StringComparer.Ordinal));
}
