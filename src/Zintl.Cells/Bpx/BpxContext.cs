using Zintl.Cells.Json;
using Zintl.Materials.Input;

namespace Zintl.Cells.Bpx;

/// <summary>Where faults and warnings of one BPX file go.</summary>
internal sealed record BpxContext(FileFaults Faults, List<string> Warnings)
{
    public void Fault(JsonPlace found, string expected) => Faults.Add(found.Place, found.Shown, expected);

    public void Warn(string place, string text) => Warnings.Add($"{place}: {text}");
}
