using Zintl.Cells.Designs;
using Zintl.Materials.Input;

namespace Zintl.Cells.Bpx;

/// <summary>What keeps a cell from being written as BPX.</summary>
internal static class BpxFaults
{
    public static FaultList Of(CellDesign design)
    {
        FaultList all = new();
        FileFaults faults = all.In(design.Name);
        if (design.Negative is not { } negative) faults.Add("metal", "a half-cell", "two porous electrodes: BPX has no half-cells");
        else Electrode(negative, "negative", faults);
        Electrode(design.Positive, "positive", faults);
        if (design.LowerCutOff is null) faults.Add("lowerCutOff", "nothing", "a voltage: BPX needs both cut-offs");
        if (design.UpperCutOff is null) faults.Add("upperCutOff", "nothing", "a voltage: BPX needs both cut-offs");
        return all;
    }

    private static void Electrode(ElectrodeDesign electrode, string name, FileFaults faults)
    {
        foreach (ActiveMaterial material in electrode.Materials)
        {
            if (StandIn.Of(material.Insertion) is null) faults.Add($"{name}.{material.Name}", "an insertion by galleries (MSMR)", "an open-circuit potential of the stoichiometry: BPX has no galleries");
            if (material.Kinetics.Form == ExchangeCurrentForm.Galleries) faults.Add($"{name}.{material.Name}", "exchange currents of galleries", "one exchange current");
        }

        string[] names = [.. electrode.Materials.Select(material => material.Name)];
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length) faults.Add(name, "materials of the same name", "a name for each");
    }
}
