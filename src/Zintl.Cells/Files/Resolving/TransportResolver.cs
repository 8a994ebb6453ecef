using System.Collections.Immutable;
using System.Globalization;
using Zintl.Cells.Designs;
using Zintl.Cells.Files.Fields;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>
/// The electrolyte of a porous electrode: conductivity, salt diffusivity, transference number and thermodynamic factor as functions of salt concentration and
/// temperature. Measured temperatures are joined by straight lines of ln kappa against 1/T, which follows a measured curvature where one law would not.
/// </summary>
internal sealed class TransportResolver(SectionReader section, double temperature, MaterialLibrary library, FileFaults faults, NumberLedger ledger)
{
    private const string Part = "electrolyte";
    private const double Room = 298.15;

    /// <summary>The shape of kappa against concentration is tabulated up to this multiple of the nominal one.</summary>
    private const double Range = 10;

    private const int Points = 201;

    /// <summary>Null where the electrolyte is unknown.</summary>
    public ElectrolyteDesign? Resolve(ICollection<string> warnings)
    {
        if (ElectrolyteResolver.Resolve(section, temperature, library, faults) is not { } named) return null;
        Electrolyte? known = Known(named.Name);
        if (Concentration(named.Name, known) is not { } salt) return null;
        double activation = ledger.Take(Part, "ionicActivationEnergy", library.Priors["ionicActivationEnergy"], "J/mol", "kJ/mol") / PhysicalConstants.Gas;
        if (known is not null) Limits(known, warnings);
        return new ElectrolyteDesign
        {
            Name = named.Name,
            InitialConcentration = ledger.Take(Part, "saltConcentration", salt, "mol/m3", "mol/m3"),
            IonicConductivity = Conductivity(named.Conductivity, known, salt.Value, activation),
            Diffusivity = Diffusivity(known, activation),
            TransferenceNumber = Constant(ElectrolyteFields.TransferenceNumber, "transferenceNumber", known),
            ThermodynamicFactor = Constant(ElectrolyteFields.ThermodynamicFactor, "thermodynamicFactor", known),
            Reservoir = ledger.Take(Part, "reservoir", section.Number(ElectrolyteFields.Reservoir) ?? CellPriors.Reservoir, "m", "um"),
        };
    }

    /// <summary>The library's entry; null where a stated conductivity makes up for it.</summary>
    private Electrolyte? Known(string name) =>
        library.ElectrolyteSlugs.Contains(ElectrolyteName.TryParse(name, library.Solvents, out ElectrolyteName? parsed) ? parsed!.Slug : name) ? library.Electrolyte(name) : null;

    private Sourced? Concentration(string name, Electrolyte? known)
    {
        if (section.Number(ElectrolyteFields.Concentration) is { } stated) return stated;
        double? nominal = known?.Concentration ?? (ElectrolyteName.TryParse(name, library.Solvents, out ElectrolyteName? parsed) ? parsed!.Concentration : null);
        if (nominal is > 0 and { } value) return new Sourced(value, value, value, EvidenceKind.Calculated, "", $"of the name \"{name}\"");
        faults.Add(section.Place, $"\"{name}\" without a concentration", $"the key \"{ElectrolyteFields.Concentration.Name}\"");
        return null;
    }

    private Function2D Conductivity(Sourced here, Electrolyte? known, double salt, double activation)
    {
        double atCell = ledger.Take(Part, "ionicConductivity", here, "S/m", "mS/cm");
        CubicTable shape = Shape(known, salt);
        if (section.Has(ElectrolyteFields.Conductivity)) return At(atCell, temperature);
        (double Temperature, Sourced Number)[] points = [.. Measured(known)];
        foreach ((double at, Sourced number) in points)
            ledger.Take(Part, string.Create(CultureInfo.InvariantCulture, $"ionicConductivityAt{at:0.##}K"), number, "S/m", "mS/cm");
        if (points.Length < 2) return points.Length == 1 ? At(points[0].Number.Value, points[0].Temperature) : At(atCell, Room);
        double[] grid = [.. Enumerable.Range(0, Points).Select(i => salt * Math.Max(i, 0.01) * Range / (Points - 1))];
        double largest = shape.Value(salt, 0);
        return new ArrheniusTable(
            [.. points.Select(point => point.Temperature)], grid, [.. points.Select(point => grid.Select(c => point.Number.Value * shape.Value(c, 0) / largest).ToArray())]);

        Function2D At(double value, double kelvin) => new ArrheniusFunction(new ScaledFunction(shape, value / shape.Value(salt, 0)), activation, kelvin);
    }

    private static IEnumerable<(double Temperature, Sourced Number)> Measured(Electrolyte? known) =>
        (known?.Property("ionicConductivity")?.Points() ?? []).Select(point => (point.Temperature ?? Room, point.Number)).DistinctBy(point => point.Item1).OrderBy(point => point.Item1);

    /// <summary>kappa(c) as measured; else (c/c0) exp(1 - c/c0), proportional to dilute salt and largest at the nominal concentration, which is an assumption.</summary>
    private CubicTable Shape(Electrolyte? known, double salt)
    {
        if (known?.Curve("ionicConductivity") is not { } curve) return CubicTable.Sample(c => c / salt * Math.Exp(1 - c / salt), 0, Range * salt, Points);
        return Noted(curve);
    }

    private ArrheniusFunction Diffusivity(Electrolyte? known, double activation)
    {
        Sourced? stated = section.Number(ElectrolyteFields.Diffusivity);
        Function2D at = stated is null && known?.Curve("saltDiffusivity") is { } curve
            ? Noted(curve)
            : new ConstantFunction(ledger.Take(Part, "saltDiffusivity", stated ?? known?.Number("saltDiffusivity") ?? library.Priors["saltDiffusivity"], "m2/s", "m2/s"));
        return new ArrheniusFunction(at, activation, Room);
    }

    private CubicTable Noted(Curve curve)
    {
        ledger.Take(Part, curve);
        return Table(curve);
    }

    /// <summary>A curve against concentration, held at its ends.</summary>
    private static CubicTable Table(Curve curve) =>
        new([0, .. curve.X, 2 * curve.X[^1]], [curve.Y[0], .. curve.Y, curve.Y[^1]]);

    private ConstantFunction Constant(NumberField field, string name, Electrolyte? known) =>
        new(ledger.Take(Part, name, section.Number(field) ?? known?.Number(name) ?? library.Priors[name]));

    /// <summary>Beyond a limit of the literature the run goes on with the measured conductivity, and says so with both sources.</summary>
    private void Limits(Electrolyte known, ICollection<string> warnings)
    {
        Sourced? conductivity = known.Number("ionicConductivity");
        string with = conductivity is { Source: { Length: > 0 } key } ? $"the conductivity of {key} is used there" : "an assumed conductivity is used there";
        Below(known.Number("precipitationTemperature"), "salt precipitates");
        Below(known.Number("meltingPoint"), "it freezes");
        if (known.Number("boilingPoint") is { } boiling && temperature > boiling.Value) Warn(boiling, "above", "boils");

        void Below(Sourced? limit, string what)
        {
            if (limit is { } at && temperature < at.Value) Warn(at, "below", what);
        }

        void Warn(Sourced limit, string side, string what) => warnings.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{known.Name} at {temperature - PhysicalConstants.ZeroCelsius:0.#} degC is {side} {limit.Value - PhysicalConstants.ZeroCelsius:0.#} degC, where {what} ({(limit.Source.Length > 0 ? limit.Source : limit.Where)}); {with}."));
    }
}
