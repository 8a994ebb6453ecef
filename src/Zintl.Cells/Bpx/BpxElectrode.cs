using System.Collections.Immutable;
using Zintl.Cells.Designs;

namespace Zintl.Cells.Bpx;

/// <summary>An electrode with the stoichiometry windows of its materials.</summary>
internal sealed record BpxElectrode(ElectrodeDesign Design, ImmutableArray<BpxWindow> Windows);
