using Zintl.Materials.Input;

namespace Zintl.Materials.Tests;

public sealed class ElectrolyteTests
{
    private static readonly MaterialLibrary Library = Repository.Library;

    [Theory]
    [InlineData("1 M NaPF6 in diglyme", "1 M NaPF6 in diglyme")]
    [InlineData("1M NaPF6/diglyme", "1 M NaPF6 in diglyme")]
    [InlineData("NaPF6 (1 M) G2", "1 M NaPF6 in diglyme")]
    [InlineData("1.0 M NaPF6 in DEGDME", "1 M NaPF6 in diglyme")]
    [InlineData("1 M NaPF6 in DGM", "1 M NaPF6 in diglyme")]
    [InlineData("1M-NaPF6-diglyme", "1 M NaPF6 in diglyme")]
    [InlineData("1 mol/L NaPF6 in monoglyme", "1 M NaPF6 in DME")]
    [InlineData("0.5 M NaPF6/G2", "0.5 M NaPF6 in diglyme")]
    [InlineData("1 M NaClO4 in PC + 5% FEC", "1 M NaClO4 in PC + 5 % FEC")]
    [InlineData("1 M NaClO4 in PC with 5 wt% FEC", "1 M NaClO4 in PC + 5 % FEC")]
    [InlineData("1 M NaClO4 in PC/EC + 5% FEC", "1 M NaClO4 in EC/PC + 5 % FEC")]
    [InlineData("1 M NaPF6 in EC:DEC (1:1 v/v) + 1 % VC", "1 M NaPF6 in EC/DEC + 1 % VC")]
    [InlineData("1 M NaClO4 in FEC/DMC", "1 M NaClO4 in FEC/DMC")]
    [InlineData("1 M NaPF6 in DGM + 0.01 M KPF6", "1 M NaPF6 in diglyme + 0.01 M KPF6")]
    public void Electrolyte_AnySpelling_IsFound(string written, string name) => Assert.Equal(name, Library.Electrolyte(written).Name);

    /// <summary>Electrolytes as printed in Table 2 of the review (rows 3 and 4 name no salt; NaPF6 stands there).</summary>
    [Theory]
    [InlineData("1 M NaPF6 in diglyme")]
    [InlineData("1 M NaPF6 in DME")]
    [InlineData("1 M NaPF6 in DGM")]
    [InlineData("1 M NaPF6 in PC + 5% FEC")]
    [InlineData("1 M NaBF4 in EC/DMC")]
    [InlineData("1 M NaPF6 in DGM + 0.01 M KPF6")]
    [InlineData("1 M NaClO4 in PC + 5% FEC")]
    [InlineData("1 M NaPF6 in EC/DEC + 5% FEC")]
    [InlineData("1 M NaClO4 in EC/DEC + 5% FEC")]
    [InlineData("1 M NaPF6 in EC/DEC + 1% VC")]
    [InlineData("1 M NaClO4 in EC/DEC")]
    [InlineData("1 M NaClO4 in PC/EC + 5% FEC")]
    [InlineData("1 M NaPF6 in EC/DEC")]
    [InlineData("1 M NaClO4 in FEC/DMC")]
    public void Electrolyte_OfTheReview_HasEveryTransportNumber(string name)
    {
        Electrolyte electrolyte = Library.Electrolyte(name);
        Assert.Equal(1000, electrolyte.Concentration);
        Assert.InRange(Library.Number(electrolyte, "ionicConductivity").Value, 0.1, 1.5);
        Assert.InRange(Library.Number(electrolyte, "transferenceNumber").Value, 0.2, 0.6);
        Assert.InRange(Library.Number(electrolyte, "saltDiffusivity").Value, 1e-11, 1e-9);
        Assert.InRange(Library.Number(electrolyte, "thermodynamicFactor").Value, 0.5, 5);
    }

    [Fact]
    public void Electrolyte_Unknown_SuggestsTheNearest()
    {
        InputFault fault = Assert.Single(Assert.Throws<InputException>(() => Library.Electrolyte("1 M NaPF6 in EMC")).Faults);
        Assert.Contains("1M-NaPF6-EC", fault.Expected, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => Library.Electrolyte("salt water"));
    }

    [Fact]
    public void Conductivity_MeasuredSeries_RisesWithTemperature()
    {
        PropertyEntry[] points = [.. Library.Electrolyte("1 M NaClO4 in EC/PC + 5 % FEC").Property("ionicConductivity")!.Points()];
        Assert.Equal(9, points.Length);
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.First.Temperature < pair.Second.Temperature && pair.First.Number.Value < pair.Second.Number.Value));
    }

    [Fact]
    public void Conductivity_OnlyMeasuredCold_FallsBackToThePrior()
    {
        Electrolyte electrolyte = Library.Electrolyte("1 M NaPF6 in EC/DMC");
        Assert.Null(electrolyte.Number("ionicConductivity"));
        Assert.Equal(EvidenceKind.Assumed, Library.Number(electrolyte, "ionicConductivity").Kind);
    }

    [Fact]
    public void Conductivity_CompetingCells_PrefersThePlausibleOne() =>
        Assert.Equal(0.71, Library.Electrolyte("1 M NaPF6 in diglyme").Number("ionicConductivity")!.Value.Value, 1e-9);

    [Fact]
    public void Curve_EcPc_PeaksNearOneMolar()
    {
        Curve curve = Library.Electrolyte("1 M NaPF6 in EC/PC").Curve("ionicConductivity")!;
        Assert.Equal(0.883, curve.Y.Max(), 1e-9);
        Assert.Equal(1000, curve.X[curve.Y.IndexOf(curve.Y.Max())], 1e-9);
    }
}
