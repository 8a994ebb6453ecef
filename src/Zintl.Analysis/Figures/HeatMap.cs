using System.Collections.Immutable;

namespace Zintl.Analysis.Figures;

/// <summary>A quantity on a grid.</summary>
/// <param name="Title">One line that says what is seen.</param>
/// <param name="Quantity">What the colours mean.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Across">Values of columns, left to right.</param>
/// <param name="Up">Values of rows, from below.</param>
/// <param name="Values">Shape [rows, columns]; null where there is none.</param>
internal sealed record HeatMap(string Title, Axis Quantity, Axis X, Axis Y, ImmutableArray<double> Across, ImmutableArray<double> Up, double?[,] Values);
