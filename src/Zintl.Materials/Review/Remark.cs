namespace Zintl.Materials.Review;

/// <summary>Why a printed number differs from the computed one, with the value under the reading that explains it.</summary>
/// <param name="Quantity">Which printed number it speaks of.</param>
/// <param name="Printed">The printed number, in the units of <see cref="PrintedRow"/>.</param>
/// <param name="Explained">The computed number under the reading that explains it, same unit.</param>
/// <param name="Text">The explanation.</param>
public sealed record Remark(PrintedQuantity Quantity, double Printed, double Explained, string Text);
