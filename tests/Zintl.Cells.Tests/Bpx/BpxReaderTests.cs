using Zintl.Cells.Bpx;
using Zintl.Cells.Designs;
using Zintl.Materials;

namespace Zintl.Cells.Tests.Bpx;

public sealed class BpxReaderTests
{
    [Fact]
    public void Parse_OfVersionOne_GivesTheDesign()
    {
        BpxCell cell = BpxText.Parse(BpxText.Current);
        CellDesign design = cell.Design;
        Assert.Equal(ModelKind.PorousElectrode, design.Model);
        Assert.Equal("Own test cell", design.Name);
        Assert.Equal(34 * 0.0168, design.Area, 1e-15);
        Assert.Equal(34, cell.ElectrodePairs);
        Assert.Equal(45000, design.NominalCapacity);
        Assert.Equal((2.7, 4.2), (design.LowerCutOff, design.UpperCutOff));
        Assert.Equal((303.0, 295.0, 298.15), (design.Thermal.InitialTemperature, design.Thermal.AmbientTemperature, design.Thermal.ReferenceTemperature));
        Assert.Equal(1847 * 913 * 0.000128 / (34 * 0.0168), design.Thermal.HeatCapacity, 1e-9);
        Assert.Equal(10 * 0.0379 / (34 * 0.0168), design.Thermal.Cooling, 1e-12);
        Assert.Equal(1100, design.Electrolyte.InitialConcentration);
        Assert.Equal(0.125, Math.Pow(0.25, design.Negative!.ElectrolyteBruggeman), 1e-15);
        Assert.Equal(1.5, design.Negative.ElectrolyteBruggeman, 1e-14);
        Assert.Equal(0.222, design.Positive.ElectronicConductivity.Value(0, 300));
        Assert.Equal(0, design.Positive.SolidBruggeman);
        Assert.Equal(0.3222, Math.Pow(0.47, design.Separator.ElectrolyteBruggeman), 1e-14);
        Assert.Empty(cell.Warnings);
    }

    [Fact]
    public void Parse_OfAMaterial_ConvertsItsNumbers()
    {
        CellDesign design = BpxText.Parse(BpxText.Current).Design;
        ActiveMaterial negative = Assert.Single(design.Negative!.Materials), positive = Assert.Single(design.Positive.Materials);
        Assert.Equal(450000 * 4e-6 / 3, negative.Fraction, 1e-15);
        Assert.Equal(450000, negative.SpecificArea);
        FickianInsertion solid = (FickianInsertion)negative.Insertion;
        Assert.Equal(0.05 + 0.75 * 0.75, solid.InitialStoichiometry, 1e-15);
        Assert.Equal(0.9 - 0.75 * 0.6, ((FickianInsertion)positive.Insertion).InitialStoichiometry, 1e-15);
        Assert.Equal(1.9793 * Math.Exp(-39.3631 * 0.3) + 0.2482 - 0.0909 * Math.Tanh(29.8538 * (0.3 - 0.1234)), solid.OpenCircuitPotential.Value(0.3, 320), 1e-14);
        Assert.Equal(5e-5, solid.EntropicChange.Value(0.25, 300), 1e-18);
        double activated = Math.Exp(30000 / PhysicalConstants.Gas * (1 / 298.15 - 1 / 320.0));
        Assert.Equal(2.728e-14 * 1.25 * activated, solid.Diffusivity.Value(0.5, 320), 1e-26);
        Assert.Equal(ExchangeCurrentForm.Insertion, negative.Kinetics.Form);
        Assert.Equal(1100, negative.Kinetics.ReferenceConcentration);
        Assert.Equal(0.5, negative.Kinetics.TransferCoefficient);
        Assert.Equal(PhysicalConstants.Faraday * 5e-6, negative.Kinetics.ExchangeCurrentDensity.Value(0.2, 298.15), 1e-12);
        Assert.Equal(PhysicalConstants.Faraday * 5e-6 * Math.Pow(activated, 55.0 / 30), negative.Kinetics.ExchangeCurrentDensity.Value(0.2, 320), 1e-11);
    }

    [Fact]
    public void Parse_OfVersion04Blend_MigratesAndKeepsEachMaterial()
    {
        BpxCell cell = BpxText.Parse(BpxText.Blend);
        CellDesign design = cell.Design;
        Assert.Equal(ModelKind.SingleParticleWithElectrolyte, design.Model);
        Assert.Equal(["Large", "Small"], design.Positive.Materials.Select(material => material.Name));
        Assert.Equal(186000 * 8e-6 / 3, design.Positive.Materials[0].Fraction, 1e-15);
        Assert.Equal((300.0, 290.0), (design.Thermal.InitialTemperature, design.Thermal.AmbientTemperature));
        Assert.Equal(1200, design.Electrolyte.InitialConcentration);
        Assert.Equal(0.3, ((FickianInsertion)design.Positive.Materials[1].Insertion).InitialStoichiometry, 1e-15);   // full
        Assert.Equal(3e-10, design.Electrolyte.Diffusivity.Value(1000, 300), 1e-22);
        Assert.Contains(cell.Warnings, warning => warning.Contains("version 0.4", StringComparison.Ordinal));
        Assert.Contains(cell.Warnings, warning => warning.Contains("thermal conductivity", StringComparison.Ordinal));
        Assert.Contains(cell.Warnings, warning => warning.Contains("not read: My number, My table, More", StringComparison.Ordinal));
        Assert.DoesNotContain(cell.Warnings, warning => warning.Contains("factor of two", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_OfVersion01Spm_NeedsNoElectrolyte()
    {
        BpxCell cell = BpxText.Parse(BpxText.Single);
        Assert.Equal(ModelKind.SingleParticle, cell.Design.Model);
        Assert.Equal(0.8, ((FickianInsertion)cell.Design.Negative!.Materials[0].Insertion).InitialStoichiometry, 1e-15);
        Assert.Equal(1 - cell.Design.Negative.Materials[0].Fraction, cell.Design.Negative.Porosity, 1e-15);
        Assert.Contains(cell.Warnings, warning => warning.Contains("factor of two", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_WithoutState_AssumesAndSaysSo()
    {
        string text = BpxText.Current.Replace("\"State\": {", "\"State\": {}, \"Ignored\": {", StringComparison.Ordinal);
        Materials.Input.InputException refused = Assert.Throws<Materials.Input.InputException>(() => BpxText.Parse(text));
        Assert.Contains(refused.Faults, fault => fault.Found.Contains("Ignored", StringComparison.Ordinal));
        string stateless = BpxText.Current[..BpxText.Current.IndexOf(",\n  \"State\"", StringComparison.Ordinal)] + "}";
        BpxCell cell = BpxText.Parse(stateless);
        Assert.Equal(1000, cell.Design.Electrolyte.InitialConcentration);
        Assert.Equal(298.15, cell.Design.Thermal.InitialTemperature);
        Assert.Equal(4, cell.Warnings.Length);
    }

    [Fact]
    public void Parse_WithVoltagesBeyondTheCutOffs_Warns()
    {
        string text = BpxText.Current.Replace("\"Upper voltage cut-off [V]\": 4.2", "\"Upper voltage cut-off [V]\": 3.9", StringComparison.Ordinal)
            .Replace("\"Lower voltage cut-off [V]\": 2.7", "\"Lower voltage cut-off [V]\": 3.5", StringComparison.Ordinal);
        BpxCell cell = BpxText.Parse(text);
        Assert.Equal(2, cell.Warnings.Length);
        BpxSummary summary = BpxSummary.Of(cell);
        Assert.Equal(4.4 - 0.24 - 0.05 * Math.Tanh(-6) - (0.2482 - 0.0909), summary.FullVoltage, 1e-9);
        Assert.Equal(96485.33212331 * 34 * 0.0168 * 5.6e-5 * 0.6 * 30000 * 0.75, summary.NegativeCapacity, 1e-6);
    }

    [Fact]
    public void Parse_OfHysteresis_SaysThatItIsNotRead()
    {
        string text = BpxText.Current.Replace("\"OCP [V]\": \"4.4", "\"OCP (lithiation) [V]\": \"4.3 - x\", \"OCP [V]\": \"4.4", StringComparison.Ordinal);
        Assert.Contains(BpxText.Parse(text).Warnings, warning => warning.Contains("hysteresis", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_OfAConductivityBelowZero_WarnsUnlessItIsThatOfTheFilledCell()
    {
        string sound = "0.1297 * (x / 1000) ** 3 - 2.51 * (x / 1000) ** 1.5 + 3.329 * (x / 1000)";
        string strange = BpxText.Current.Replace(sound, "1.5 - x / 1000", StringComparison.Ordinal), wrong = BpxText.Current.Replace(sound, "1 - x / 1000", StringComparison.Ordinal);
        Assert.Contains(BpxText.Parse(strange).Warnings, warning => warning.Contains("is not positive", StringComparison.Ordinal));
        Assert.Contains(Assert.Throws<Materials.Input.InputException>(() => BpxText.Parse(wrong)).Faults, fault => fault.Path.Contains("Conductivity", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_OfAPowerWrittenWithACaret_ReadsItAndWarns()
    {
        BpxCell cell = BpxText.Parse(BpxText.Current.Replace("(1 + x ** 2)", "(1 + x ^ 2)", StringComparison.Ordinal));
        Assert.Contains("^", Assert.Single(cell.Warnings), StringComparison.Ordinal);
        DesignComparison.AssertSame(BpxText.Parse(BpxText.Current).Design, cell.Design);
    }
}
