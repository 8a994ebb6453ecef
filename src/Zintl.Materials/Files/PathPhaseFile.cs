using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>A phase of a path and the potentials of the step that leads to it, as published.</summary>
internal sealed class PathPhaseFile
{
    /// <summary>A file of <c>data/phases</c>, or the label of a mixture given by <see cref="Parts"/>.</summary>
    [JsonRequired]
    public string Phase { get; set; } = "";

    /// <summary>Formula units of each phase per formula unit of the host; needed for mixtures only.</summary>
    public Dictionary<string, double>? Parts { get; set; }

    public List<EntryFile>? Equilibrium { get; set; }

    public List<EntryFile>? Sodiating { get; set; }

    public List<EntryFile>? Desodiating { get; set; }

    public List<EntryFile>? FirstSodiating { get; set; }

    public List<EntryFile>? EntropyCoefficient { get; set; }

    public List<EntryFile>? Nucleation { get; set; }

    public string Note { get; set; } = "";
}
