using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;

namespace Zintl.Simulation.Batches;

/// <summary>One cell of many and what it goes through.</summary>
/// <param name="Design">The cell.</param>
/// <param name="Protocol">Its own steps: numbers may differ from those of its neighbours in a group, kinds of control may not.</param>
public sealed record BatchCase(CellDesign Design, Protocol Protocol);
