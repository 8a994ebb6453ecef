using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>The block "State": how the cell stands at the start.</summary>
/// <param name="StateOfCharge">z, [-].</param>
/// <param name="InitialTemperature">[K].</param>
/// <param name="AmbientTemperature">[K].</param>
/// <param name="Concentration">Salt, [mol/m3].</param>
/// <param name="HeatTransfer">To the surroundings per external area, [W/(m2 K)]; null where nobody says.</param>
internal sealed record BpxState(double StateOfCharge, double InitialTemperature, double AmbientTemperature, double Concentration, double? HeatTransfer)
{
    private const double UsualConcentration = 1000;

    /// <summary>Reads the block; what it leaves out is assumed with a warning: full, at the reference temperature, 1000 mol/m3.</summary>
    public static BpxState Read(BpxSection state, double reference, bool hasElectrolyte)
    {
        BpxSection conditions = state.Child(BpxKeys.InitialConditions), environment = state.Child(BpxKeys.ThermalEnvironment), degradation = state.Child(BpxKeys.Degradation);
        double Or(double? value, BpxSection section, string key, double otherwise)
        {
            if (value is null && !section.Has(key)) state.Context.Warn(section.Place, Invariant($"no \"{key}\"; {otherwise} is taken"));
            return value ?? otherwise;
        }

        double charge = Or(conditions.Optional(BpxKeys.StateOfCharge, BpxRanges.Stoichiometry), conditions, BpxKeys.StateOfCharge, 1);
        double initial = Or(conditions.Optional(BpxKeys.InitialTemperature, BpxRanges.Temperature), conditions, BpxKeys.InitialTemperature, reference);
        double ambient = Or(environment.Optional(BpxKeys.AmbientTemperature, BpxRanges.Temperature), environment, BpxKeys.AmbientTemperature, initial);
        double? salt = conditions.Optional(BpxKeys.InitialConcentration, BpxRanges.Positive);
        double concentration = hasElectrolyte ? Or(salt, conditions, BpxKeys.InitialConcentration, UsualConcentration) : salt ?? UsualConcentration;
        double? transfer = environment.Optional(BpxKeys.HeatTransfer, BpxRanges.NotNegative);
        NotRead(conditions, BpxKeys.HysteresisNegative, BpxKeys.HysteresisPositive);
        NotRead(degradation, BpxKeys.LostInventory, BpxKeys.LostNegative, BpxKeys.LostPositive);
        foreach (BpxSection section in (ReadOnlySpan<BpxSection>)[state, conditions, environment, degradation]) section.RefuseOthers();
        return new(charge, initial, ambient, concentration, transfer);
    }

    private static void NotRead(BpxSection section, params string[] keys)
    {
        foreach (string key in keys)
            if (section.Find(key) is { } found && found.Text is not ("0" or "0.0")) section.Context.Warn(found.Place, "is not used");
    }
}
