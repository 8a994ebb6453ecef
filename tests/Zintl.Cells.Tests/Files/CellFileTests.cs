using System.Globalization;
using System.Text;
using Zintl.Cells.Files;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;

namespace Zintl.Cells.Tests.Files;

public sealed class CellFileTests
{
    [Fact]
    public void Load_SnExample_ResolvesWhatItStates()
    {
        var setup = (HalfCellSetup)CellFile.Load(Path.Combine(Repository.Root, "examples", "sn-diglyme-halfcell.json"), Repository.Library);
        HalfCell cell = setup.HalfCell;
        Assert.Equal(("Micrometre Sn in diglyme", "Sn", ParticleModel.Shells, ParticleShape.Sphere), (cell.Name, cell.Path.Host, cell.Model, cell.Shape));
        Assert.Equal((5e-6, EvidenceKind.Unverified), (cell.Radius.Value, cell.Radius.Kind));
        Assert.Contains("$.particle.diameter as \"10 um\"", cell.Radius.Where, StringComparison.Ordinal);
        Assert.Equal((0.025, EvidenceKind.Measured, "Zheng2023"), (cell.Loading.Value, cell.Loading.Kind, cell.Loading.Source));
        AssertClose(Math.PI * 36e-6, cell.Area.Value);
        AssertClose(0.71, cell.IonicConductivity.Value);
        Assert.Equal(EvidenceKind.Measured, cell.IonicConductivity.Kind);
        Assert.Equal((298.15, 0.0, 298.15), (cell.Temperature, cell.InitialStoichiometry, cell.ReferenceTemperature));
        Assert.Equal([1, 1, 1, 2, 2, 3, 3], setup.Protocol.Steps.Select(step => step.Cycle));
        Assert.Equal(new RunOptions(null, 1e-4), setup.Options);
    }

    [Fact]
    public void Load_NothingMoreThanNeeded_MarksPriorsAsAssumed()
    {
        HalfCell cell = CellText.Load("{}", "{}").HalfCell;
        Sourced[] priors =
        [
            cell.Radius, cell.Loading, cell.Area, cell.CoatingThickness, cell.CoatingPorosity, cell.SwellingCoefficient, cell.TransferCoefficient,
            cell.ExchangeCurrentDensity, cell.FilmResistance, cell.SeparatorThickness, cell.SeparatorPorosity, cell.SodiumExchangeCurrentDensity,
        ];
        Assert.All(priors, number => Assert.Equal(EvidenceKind.Assumed, number.Kind));
        Assert.All(priors, number => Assert.NotEqual("", number.Where));
    }

    [Fact]
    public void Load_PorosityAndComposition_GiveTheThickness()
    {
        // Tin at 7.29 g/cm3: 1.5 mg/cm2 fill 2.058 um; 0.643 mg/cm2 of carbon and binder at 1.8 g/cm3 fill 3.571 um; with 40 % pores 9.38 um.
        Sourced thickness = CellText.Load(electrode: """{ "loading": "1.5 mg/cm2", "porosity": "40 %", "activeMassFraction": 0.7, "inactiveDensity": 1.8 }""").HalfCell.CoatingThickness;
        Assert.InRange(thickness.Value, 9.38e-6 * 0.995, 9.38e-6 * 1.005);
        Assert.Equal(EvidenceKind.Calculated, thickness.Kind);
        Assert.Contains("porosity 0.4, active mass fraction 0.7 (stated)", thickness.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ThicknessAndComposition_GiveThePorosity()
    {
        HalfCell cell = CellText.Load(electrode: """{ "loading": "1.5 mg/cm2", "thickness": "9.38 um", "activeMassFraction": 0.7, "inactiveDensity": 1.8 }""").HalfCell;
        Assert.Equal(9.38e-6, cell.CoatingThickness.Value);
        Assert.InRange(cell.CoatingPorosity.Value, 0.398, 0.402);
    }

    [Fact]
    public void Load_DensityOfTheCoating_GivesItsThickness() =>
        AssertClose(0.015 / (0.75 * 2000.0), CellText.Load(electrode: """{ "loading": 1.5, "density": 2, "activeMassFraction": 0.75 }""").HalfCell.CoatingThickness.Value);

    [Fact]
    public void Load_LoadingThicknessAndPorosity_LeaveTheCompositionFree()
    {
        HalfCell cell = CellText.Load(electrode: """{ "loading": "1.5 mg/cm2", "thickness": "10 um", "porosity": 0.3 }""").HalfCell;
        Assert.Equal((10e-6, 0.3), (cell.CoatingThickness.Value, cell.CoatingPorosity.Value));
    }

    [Fact]
    public void Load_Film_FollowsFromItsThicknessOrItsLoading()
    {
        HalfCell thick = CellText.Load("""{ "shape": "slab", "thickness": "200 nm" }""", "{}").HalfCell;
        Assert.Equal((200e-9, 200e-9, 0.0), (thick.Radius.Value, thick.CoatingThickness.Value, thick.CoatingPorosity.Value));
        Assert.InRange(thick.Loading.Value, 0.995 * 7290 * 200e-9, 1.005 * 7290 * 200e-9);
        HalfCell heavy = CellText.Load("""{ "shape": "slab" }""", "{ \"loading\": " + (100.0 * thick.Loading.Value).ToString("R", CultureInfo.InvariantCulture) + " }").HalfCell;
        AssertClose(200e-9, heavy.Radius.Value);
        AssertClose(200e-9, heavy.CoatingThickness.Value);
    }

    [Fact]
    public void Load_Overrides_WinOverLibraryAndPriors()
    {
        HalfCell cell = CellText.Load(more: """
            "kinetics": { "exchangeCurrentDensity": "1.26 mA/cm2", "transferCoefficient": 0.4, "activationEnergy": 40, "diffusionActivationEnergy": "30000 J/mol",
                          "filmResistance": { "value": "20 ohm cm2", "kind": "measured", "source": "Kim2021", "note": "foil" }, "referenceTemperature": "300 K" },
            "sodium": { "exchangeCurrentDensity": 0.5, "filmResistance": 0 },
            "separator": { "thickness": 25, "porosity": 0.4 },
            "temperature": "40 °C", "initialStoichiometry": 0.5,
            """).HalfCell;
        AssertClose(12.6, cell.ExchangeCurrentDensity.Value);
        AssertClose(0.4, cell.TransferCoefficient.Value);
        AssertClose(40_000.0, cell.KineticActivationEnergy.Value);
        AssertClose(30_000.0, cell.DiffusionActivationEnergy.Value);
        AssertClose(0.002, cell.FilmResistance.Value);
        Assert.Equal((EvidenceKind.Measured, "Kim2021"), (cell.FilmResistance.Kind, cell.FilmResistance.Source));
        Assert.StartsWith("foil; stated at $.kinetics.filmResistance", cell.FilmResistance.Where, StringComparison.Ordinal);
        AssertClose(5.0, cell.SodiumExchangeCurrentDensity.Value);
        Assert.Equal((0.0, 25e-6, 0.4), (cell.SodiumFilmResistance.Value, cell.SeparatorThickness.Value, cell.SeparatorPorosity.Value));
        Assert.Equal((313.15, 0.5, 300.0), (cell.Temperature, cell.InitialStoichiometry, cell.ReferenceTemperature));
    }

    [Fact]
    public void Load_HotCell_MarksTheConductivityOfAnotherTemperatureAsAssumed()
    {
        Sourced conductivity = CellText.Load(more: "\"temperature\": 95").HalfCell.IonicConductivity;
        Assert.Equal((0.71, EvidenceKind.Assumed), (conductivity.Value, conductivity.Kind));
        Assert.Contains("used at 95 degC", conductivity.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ColdCell_InterpolatesTheConductivity()
    {
        // 0.27 mS/cm at -40 degC and 0.7 at -30, ln(kappa) linear in 1/T: 0.439 at -35.
        Sourced conductivity = CellText.Load(more: "\"temperature\": -35").HalfCell.IonicConductivity;
        Assert.InRange(conductivity.Value, 0.0439 * 0.998, 0.0439 * 1.002);
        Assert.Equal(EvidenceKind.Calculated, conductivity.Kind);
    }

    [Fact]
    public void Load_NamedSeparator_BringsItsThickness()
    {
        HalfCell cell = CellText.Load(more: "\"separator\": \"Whatman GF/D\"").HalfCell;
        AssertClose(675e-6, cell.SeparatorThickness.Value);
        Assert.NotEqual(EvidenceKind.Assumed, cell.SeparatorThickness.Kind);
    }

    [Fact]
    public void Load_OwnElectrolyte_NeedsOnlyItsConductivity()
    {
        HalfCell cell = CellText.Load(electrolyte: """{ "name": "my secret", "ionicConductivity": 5 }""").HalfCell;
        Assert.Equal("my secret", cell.Electrolyte);
        AssertClose(0.5, cell.IonicConductivity.Value);
    }

    [Fact]
    public void Load_NamedPath_TakesIt() => Assert.Equal(
        Repository.Library.Host("Sn").Paths.Single(choice => choice.Name == "dQdV").Path, CellText.Load(host: """{ "name": "Sn", "path": "dQdV" }""").HalfCell.Path);

    [Fact]
    public void Load_RateBaseAndPeriod_ReachTheSteps()
    {
        HalfCellSetup setup = CellText.Load(more: """ "cRateBase": "0.5 A/g", "output": { "period": "2 min" }, "tolerance": 1e-6 """);
        ProtocolStep step = Assert.Single(setup.Protocol.Steps);
        Assert.Equal((StepControl.SpecificCurrent, 50.0, 120.0), (step.Control, step.Value, step.Period!.Value));
        Assert.Equal(new RunOptions(120.0, 1e-6), setup.Options);
    }

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped()
    {
        byte[] example = File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "sn-diglyme-halfcell.json"));
        Assert.NotNull(CellFile.Parse([.. Encoding.UTF8.Preamble, .. example], "x", Repository.Library));
    }

    [Fact]
    public void Load_ParticleLargerThanItsCoating_Warns()
    {
        Assert.Empty(CellText.Load().Warnings);
        Assert.Contains("40 um", Assert.Single(CellText.Load("""{ "diameter": "40 um" }""").Warnings), StringComparison.Ordinal);
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.InRange(actual, expected - (1e-13 * Math.Abs(expected)), expected + (1e-13 * Math.Abs(expected)));
}
