using System.Collections.Frozen;
using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Interpolation;
using Zintl.Simulation;
using Zintl.Simulation.Sensitivities;

namespace Zintl.Analysis.Verification;

/// <summary>Sensitivities to the parameters of the other code, by the names it gives them.</summary>
internal static class PeerSensitivities
{
    private static readonly SimulationOptions Options = new() { RelativeTolerance = 1e-5 };

    private static readonly FrozenDictionary<string, SensitiveParameter> Parameters = new Dictionary<string, SensitiveParameter>(StringComparer.Ordinal)
    {
        ["Cation transference number"] = SensitiveParameters.TransferenceNumber,
        ["Thermodynamic factor"] = SensitiveParameters.ThermodynamicFactor,
        ["Electrolyte conductivity [S.m-1]"] = SensitiveParameters.IonicConductivity,
        ["Electrolyte diffusivity [m2.s-1]"] = SensitiveParameters.SaltDiffusivity,
        ["Contact resistance [Ohm]"] = SensitiveParameters.ContactResistance,
        ["Exchange-current density for lithium metal electrode [A.m-2]"] = SensitiveParameters.MetalExchangeCurrent,
        ["Separator thickness [m]"] = SensitiveParameters.Thickness(CellPlace.Separator),
        ["Separator porosity"] = SensitiveParameters.Porosity(CellPlace.Separator),
        ["Separator Bruggeman coefficient (electrolyte)"] = SensitiveParameters.ElectrolyteBruggeman(CellPlace.Separator),
    }.Concat(OfElectrode("Negative", CellPlace.Negative)).Concat(OfElectrode("Positive", CellPlace.Positive)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>dV/d ln p at times, [V].</summary>
    /// <exception cref="NotSupportedException">Nobody knows what the parameter is here.</exception>
    public static ImmutableArray<double> Of(CellDesign design, Protocol protocol, string parameter, ImmutableArray<double> times)
    {
        if (!Parameters.TryGetValue(parameter, out SensitiveParameter? known)) throw new NotSupportedException($"no sensitivity to \"{parameter}\"");
        SensitivitySolution solution = CellSensitivities.Run(design, protocol, [known], Options);
        if (solution.State == RunState.Failed) throw new NotSupportedException($"{solution.Cause} {solution.Remedy}");
        int[] rows = [.. Enumerable.Range(0, solution.Time.Length).Where(row => row == 0 || solution.Time[row] > solution.Time[row - 1])];
        MonotoneCubic curve = new([.. rows.Select(row => solution.Time[row])], [.. rows.Select(row => solution.Parameters[0].Voltage[row])]);
        return [.. times.Select(curve.Value)];
    }

    private static Dictionary<string, SensitiveParameter> OfElectrode(string side, CellPlace place) => new(StringComparer.Ordinal)
    {
        [$"{side} electrode thickness [m]"] = SensitiveParameters.Thickness(place),
        [$"{side} electrode porosity"] = SensitiveParameters.Porosity(place),
        [$"{side} electrode Bruggeman coefficient (electrolyte)"] = SensitiveParameters.ElectrolyteBruggeman(place),
        [$"{side} electrode Bruggeman coefficient (electrode)"] = SensitiveParameters.SolidBruggeman(place),
        [$"{side} electrode conductivity [S.m-1]"] = SensitiveParameters.ElectronicConductivity(place),
        [$"{side} electrode active material volume fraction"] = SensitiveParameters.Fraction(place),
        [$"{side} electrode exchange-current density [A.m-2]"] = SensitiveParameters.ExchangeCurrent(place),
        [$"{side} particle radius [m]"] = SensitiveParameters.Radius(place),
        [$"{side} particle diffusivity [m2.s-1]"] = SensitiveParameters.Diffusivity(place),
    };
}
