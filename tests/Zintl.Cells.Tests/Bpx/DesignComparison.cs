using System.Collections;
using System.Reflection;
using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Tests.Bpx;

/// <summary>Compares designs property by property, numbers to 1e-12 and functions on a grid; names of cells, sources of numbers and meshes are free.</summary>
internal static class DesignComparison
{
    private static readonly double[] Grid = [-0.1, 0, 0.01, 0.2, 0.33, 0.5, 0.77, 0.99, 1, 1.1, 50, 300, 1000, 1100, 2500];

    public static void AssertSame(CellDesign expected, CellDesign actual) => AssertSame(expected, actual with { Name = expected.Name }, "design");

    private static void AssertSame(object? expected, object? actual, string place)
    {
        switch (expected)
        {
            case double number when actual is double found:
                Assert.True(number.Equals(found) || Math.Abs(number - found) <= 1e-12 * Math.Abs(number), FormattableString.Invariant($"{place}: {found} instead of {number}"));
                break;
            case Function2D function: AssertSame(function, (Function2D)actual!, place); break;
            case null or string or Enum or int or bool: Assert.Equal(expected, actual); break;
            case IEnumerable list:
                object[] left = [.. list.Cast<object>()], right = [.. ((IEnumerable)actual!).Cast<object>()];
                Assert.Equal(left.Length, right.Length);
                for (int i = 0; i < left.Length; i++) AssertSame(left[i], right[i], FormattableString.Invariant($"{place}[{i}]"));
                break;
            case Materials.Sourced sourced: AssertSame(sourced.Value, ((Materials.Sourced)actual!).Value, place); break;
            default:
                Assert.Equal(expected.GetType(), actual?.GetType());
                foreach (PropertyInfo property in expected.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != "SpecificArea"))
                    AssertSame(property.GetValue(expected), property.GetValue(actual), $"{place}.{property.Name}");
                break;
        }
    }

    private static void AssertSame(Function2D expected, Function2D actual, string place)
    {
        bool ofSalt = place.Contains("Electrolyte.", StringComparison.Ordinal);
        foreach (double x in Grid.Where(x => ofSalt ? x >= 0 : x < 2))
        {
            foreach (double temperature in new[] { 270, 298.15, 330 })
            {
                double value = expected.Value(x, temperature), found = actual.Value(x, temperature);
                Assert.True(Math.Abs(value - found) <= 1e-11 * Math.Abs(value), FormattableString.Invariant($"{place}({x}, {temperature}): {found} instead of {value}"));
            }
        }
    }
}
