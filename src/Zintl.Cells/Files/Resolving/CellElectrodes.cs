using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;
using Zintl.Materials;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>The working electrodes of a cell and what ties them together: area, N/P, and where the sodium is at the start.</summary>
internal sealed class CellElectrodes
{
    private readonly ElectrodeResolver? negative;
    private readonly ElectrodeResolver positive;
    private readonly Sourced? ratio;
    private readonly double? stateOfCharge;

    /// <summary>Charge put into the negative electrode before the start, [C/kg].</summary>
    private double charge;

    private CellElectrodes(ElectrodeResolver? negative, ElectrodeResolver positive, SectionReader root, FileFaults faults)
    {
        (this.negative, this.positive) = (negative, positive);
        ratio = root.Number(RootFields.NegativeToPositiveRatio);
        stateOfCharge = root.Number(RootFields.InitialStateOfCharge)?.Value;
        if (negative is null)
        {
            root.Refuse("it only in a full cell, with \"negative\" and \"positive\"", RootFields.NegativeToPositiveRatio, RootFields.InitialStateOfCharge);
            return;
        }

        if (ratio is not null && negative.StatedLoading is not null && positive.StatedLoading is not null)
            faults.Add(root.PlaceOf(RootFields.NegativeToPositiveRatio), "N/P beside the loadings of both electrodes", "one loading, or no N/P: each follows from the other two");
        if (negative.StatesArea && positive.StatesArea && Math.Abs(negative.Area.Value / positive.Area.Value - 1) > 1e-6)
            faults.Add(positive.Section.Place, Text($"an area of {1e4 * positive.Area.Value:G5} cm2"), Text($"that of the negative electrode, {1e4 * negative.Area.Value:G5} cm2: one area holds for the cell"));
    }

    /// <summary>The electrode that capacities per gram refer to: the alloy of a half-cell, the negative one of a full cell.</summary>
    public ElectrodeResolver Active => negative ?? positive;

    /// <summary>Mean stoichiometry of that electrode at the start, [-].</summary>
    public double ActiveStart => Active.InitialStoichiometry + charge / Active.ChargePerStoichiometry;

    public string Title => negative is null ? $"{positive.Hosts} | Na" : $"{negative.Hosts} | {positive.Hosts}";

    public Sourced Area => negative is { StatesArea: true } ? negative.Area : positive.StatesArea ? positive.Area : Active.Area;

    /// <summary>Null where a material is unknown.</summary>
    public static CellElectrodes? Half(SectionReader root, MaterialLibrary library, FileFaults faults)
    {
        root.Requires(ElectrodeFields.Electrode);
        ElectrodeResolver working = new(root, "positive", library, faults);
        CellElectrodes electrodes = new(null, working, root, faults);
        return working.IsKnown ? electrodes : null;
    }

    /// <summary>Null where a material is unknown.</summary>
    public static CellElectrodes? Full(SectionReader root, MaterialLibrary library, FileFaults faults)
    {
        root.Refuse(
            "it inside \"negative\" or \"positive\"",
            HostFields.Host, MaterialFields.Materials, ParticleFields.Particle, ElectrodeFields.Electrode, KineticsFields.Kinetics, HostFields.InitialStoichiometry);
        root.Refuse("it only in a half-cell", SodiumFields.Sodium);
        if (!(root.Requires(WorkingElectrodeFields.Negative) & root.Requires(WorkingElectrodeFields.Positive))) return null;
        ElectrodeResolver left = new(root.Section(WorkingElectrodeFields.Negative), "negative", library, faults);
        ElectrodeResolver right = new(root.Section(WorkingElectrodeFields.Positive), "positive", library, faults);
        CellElectrodes electrodes = new(left, right, root, faults);
        return left.IsKnown && right.IsKnown ? electrodes : null;
    }

    /// <summary>The design with its electrodes, its capacity and its state at the start.</summary>
    public CellDesign Into(CellDesign design, double bruggeman, NumberLedger ledger, ICollection<string> warnings)
    {
        if (negative is null)
        {
            Sourced own = positive.Loading;
            return design with
            {
                Positive = positive.Build(own, bruggeman, 0, ledger, warnings),
                NominalCapacity = positive.SpecificCapacity * own.Value * design.Area,
                ActiveMass = own.Value * design.Area,
                InitialStateOfCharge = 1 - positive.Sodiation,
            };
        }

        (Sourced left, Sourced right) = Loadings();
        ledger.Take("cell", "negativeToPositiveRatio", Derived.From(left.Value * negative.SpecificCapacity / (right.Value * positive.SpecificCapacity), "theoretical areal capacities, negative over positive", left, right));
        double chargeable = Math.Min(left.Value * negative.Room, right.Value * positive.Store), dischargeable = Math.Min(left.Value * negative.Store, right.Value * positive.Room);
        double capacity = chargeable + dischargeable, assembled = dischargeable / capacity, start = stateOfCharge ?? assembled;
        double charged = (start - assembled) * capacity;
        charge = charged / left.Value;
        ledger.Take("cell", "initialStateOfCharge", Sourced.Assumed(start, stateOfCharge is null ? "as assembled" : "as stated"));
        return design with
        {
            Negative = negative.Build(left, bruggeman, charge, ledger, warnings),
            Positive = positive.Build(right, bruggeman, -charged / right.Value, ledger, warnings),
            NominalCapacity = capacity * design.Area,
            ActiveMass = left.Value * design.Area,
            InitialStateOfCharge = start,
        };
    }

    /// <summary>What is stated; what is not follows from N/P.</summary>
    private (Sourced Negative, Sourced Positive) Loadings()
    {
        Sourced np = ratio ?? CellPriors.NegativeToPositiveRatio;
        if (negative!.StatedLoading is null && positive.StatedLoading is { } known)
            return (Derived.From(np.Value * known.Value * positive.SpecificCapacity / negative.SpecificCapacity, "from the loading of the positive electrode and N/P", known, np), known);
        Sourced left = negative.Loading;
        return (left, positive.StatedLoading ?? Derived.From(left.Value * negative.SpecificCapacity / (np.Value * positive.SpecificCapacity), "from the loading of the negative electrode and N/P", left, np));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
