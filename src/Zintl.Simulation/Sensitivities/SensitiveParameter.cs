using Zintl.Cells.Designs;

namespace Zintl.Simulation.Sensitivities;

/// <summary>A number of a cell design that a voltage may be sensitive to; <see cref="SensitiveParameters"/> names the usual ones.</summary>
/// <param name="Name">For tables: "positive thickness".</param>
/// <param name="Scale">
/// The design with the number times a factor near 1 and all else equal. Functions are scaled by <see cref="Numerics.Functions.ScaledFunction"/>, so that the cells side by
/// side still share them.
/// </param>
public sealed record SensitiveParameter(string Name, Func<CellDesign, double, CellDesign> Scale);
