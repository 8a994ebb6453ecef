using System.Globalization;
using Zintl.Cells.Files.Fields;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Turns the sections of a cell file into a half-cell: stated numbers first, then the library's, then priors.</summary>
internal sealed class HalfCellResolver(SectionReader root, MaterialLibrary library, FileFaults faults, Func<string, string>? readFile)
{
    private const double RoomTemperature = 298.15;

    /// <summary>Null where the file has faults; all of them are in the list then.</summary>
    public HalfCellSetup? Resolve()
    {
        root.Text(RootFields.Link);
        root.Text(RootFields.Schema);
        ModelChoice.RefusePorous(root);
        HalfCell? cell = Cell();
        double? period = root.Section(OutputFields.Output).Number(OutputFields.Period)?.Value;
        double tolerance = root.Number(RootFields.Tolerance)?.Value ?? RunOptions.DefaultTolerance;
        ProtocolOptions options = new(root.Number(RootFields.CRateBase)?.Value, period, readFile);
        Protocol? protocol = root.Value(RootFields.Protocol) is { } steps ? ProtocolReader.Read(steps, options, faults) : null;
        return cell is null || protocol is null ? null : new HalfCellSetup(cell, protocol, new RunOptions(period, tolerance), CellWarnings.Of(cell));
    }

    private HalfCell? Cell()
    {
        _ = root.Requires(HostFields.Host) & root.Requires(ElectrodeFields.Electrode);
        var host = HostResolver.Resolve(root.Section(HostFields.Host), library, faults);
        ParticleResolver particle = new(root.Section(ParticleFields.Particle), faults);
        SectionReader electrode = root.Section(ElectrodeFields.Electrode);
        CoatingResolver coating = new(electrode, particle, faults);
        double temperature = root.Number(RootFields.Temperature)?.Value ?? RoomTemperature;
        var electrolyte = ElectrolyteResolver.Resolve(root.Section(ElectrolyteFields.Electrolyte), temperature, library, faults);
        SeparatorResolver separator = new(root.Section(SeparatorFields.Separator), library, faults);
        SectionReader sodium = root.Section(SodiumFields.Sodium);
        KineticsResolver kinetics = new(root.Section(KineticsFields.Kinetics), host?.Material, library);
        SodiationPath? path = host?.Path;
        Sourced loading = path is null ? CellPriors.Loading : coating.Loading(ParticleResolver.HostDensity(path));
        var layer = path is null ? default : coating.Layer(loading, ParticleResolver.HostDensity(path));
        HalfCell cell = new()
        {
            Name = root.Text(RootFields.Name) ?? $"{path?.Host} | Na",
            Path = path!,
            Model = particle.Model,
            Shape = particle.Shape,
            Radius = path is null ? default : particle.Size(loading, ParticleResolver.HostDensity(path)),
            Loading = loading,
            Area = coating.Area,
            CoatingThickness = layer.Thickness,
            CoatingPorosity = layer.Porosity,
            SwellingCoefficient = electrode.Number(ElectrodeFields.SwellingCoefficient) ?? CellPriors.SwellingCoefficient,
            ExchangeCurrentDensity = kinetics.ExchangeCurrentDensity,
            TransferCoefficient = kinetics.TransferCoefficient,
            KineticActivationEnergy = kinetics.ActivationEnergy,
            DiffusionActivationEnergy = kinetics.DiffusionActivationEnergy,
            FilmResistance = kinetics.FilmResistance,
            Electrolyte = electrolyte?.Name ?? "",
            IonicConductivity = electrolyte?.Conductivity ?? default,
            SeparatorThickness = separator.Thickness,
            SeparatorPorosity = separator.Porosity,
            BruggemanExponent = electrode.Number(ElectrodeFields.BruggemanExponent) ?? CellPriors.BruggemanExponent,
            SodiumExchangeCurrentDensity = sodium.Number(SodiumFields.ExchangeCurrentDensity) ?? library.Priors["sodiumExchangeCurrentDensity"],
            SodiumFilmResistance = sodium.Number(SodiumFields.FilmResistance) ?? library.Priors["filmResistance"],
            Temperature = temperature,
            InitialStoichiometry = InitialStoichiometry(path),
            ReferenceTemperature = kinetics.ReferenceTemperature,
        };
        return path is null || electrolyte is null ? null : cell;
    }

    private double InitialStoichiometry(SodiationPath? path)
    {
        double stated = root.Number(HostFields.InitialStoichiometry)?.Value ?? 0.0;
        double most = path?.Phases[^1].Stoichiometry ?? double.PositiveInfinity;
        if (stated > most)
            faults.Add(root.PlaceOf(HostFields.InitialStoichiometry), stated.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"at most {most}, the sodium-richest phase of {path!.Host}"));
        return stated;
    }
}
