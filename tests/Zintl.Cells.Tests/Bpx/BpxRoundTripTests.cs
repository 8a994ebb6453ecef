using System.Text.Json.Nodes;
using Zintl.Cells.Bpx;
using Zintl.Cells.Designs;
using Zintl.Cells.HalfCells;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Functions.Expressions;

namespace Zintl.Cells.Tests.Bpx;

public sealed class BpxRoundTripTests
{
    public static TheoryData<string> Texts => [BpxText.Current, BpxText.Blend, BpxText.Single];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_OfWhatWasRead_GivesTheSameDesign(string text)
    {
        BpxCell first = BpxText.Parse(text);
        BpxDocument document = BpxFile.Write(first);
        Assert.Empty(document.Warnings);
        BpxCell second = BpxFile.Parse(document.Utf8.Span, "written.json");
        DesignComparison.AssertSame(first.Design, second.Design);
        Assert.Equal(first.NegativeWindows, second.NegativeWindows);
        Assert.Equal(first.PositiveWindows, second.PositiveWindows);
        Assert.Equal(first.ElectrodePairs, second.ElectrodePairs);
        Assert.Equal("1.1.1", second.Header.Version);
        Assert.Equal(document.Utf8.ToArray(), BpxFile.Write(second with { Design = second.Design with { Name = first.Design.Name } }).Utf8.ToArray());
    }

    [Fact]
    public void Convert_OfAnOldFile_KeepsAllThatItHeld()
    {
        string file = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"zintl-bpx-{Environment.ProcessId}.json"));
        File.WriteAllText(file, BpxText.Blend);
        BpxDocument document = BpxFile.Convert(file);
        File.Delete(file);
        JsonNode root = JsonNode.Parse(document.Utf8.Span)!;
        JsonNode parameters = root["Parameterisation"]!;
        Assert.Equal("1.1.1", (string?)root["Header"]!["BPX"]);
        Assert.Null(parameters["Cell"]!["Initial temperature [K]"]);
        Assert.Null(parameters["Electrolyte"]!["Initial concentration [mol.m-3]"]);
        Assert.Equal(2.04, (double)parameters["User-defined"]!["Thermal conductivity [W.m-1.K-1]"]!);
        Assert.Equal("x + 1", (string?)parameters["User-defined"]!["More"]!["My formula"]);
        Assert.Equal(1200, (double)root["State"]!["Initial conditions"]!["Initial electrolyte concentration [mol.m-3]"]!);
        Assert.Equal(290, (double)root["State"]!["Thermal environment"]!["Ambient temperature [K]"]!);
        DesignComparison.AssertSame(BpxText.Parse(BpxText.Blend).Design, BpxFile.Parse(document.Utf8.Span, "converted.json").Design);
    }

    [Fact]
    public void Write_OfAnAlloyCell_ComesBackWithItsPath()
    {
        CellDesign design = Swelling();
        BpxCell cell = BpxCell.Of(design);
        BpxDocument document = BpxFile.Write(cell);
        AssertValid(JsonNode.Parse(document.Utf8.Span)!["Parameterisation"]!["User-defined"]!);
        CellDesign read = BpxFile.Parse(document.Utf8.Span, "alloy.json").Design;
        DesignComparison.AssertSame(design, read);
        AlloyInsertion before = (AlloyInsertion)design.Negative!.Materials[0].Insertion, after = (AlloyInsertion)read.Negative!.Materials[0].Insertion;
        Assert.Equal(before.Path.Phases.Select(phase => (phase.Name, phase.Stoichiometry, phase.MolarVolume.Value)), after.Path.Phases.Select(phase => (phase.Name, phase.Stoichiometry, phase.MolarVolume.Value)));
        Assert.Equal(before.Path.Steps.Select(step => step.PotentialAt(320)), after.Path.Steps.Select(step => step.PotentialAt(320)));
        Assert.Equal(before.InitialStoichiometry, after.InitialStoichiometry, 1e-12);
        Assert.Contains(document.Warnings, warning => warning.Contains("Alloy", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_OfADesign_LieAtItsCutOffs()
    {
        CellDesign design = BpxText.Parse(BpxText.Blend).Design with { LowerCutOff = 3.4, UpperCutOff = 3.9 };
        BpxSummary summary = BpxSummary.Of(BpxCell.Of(design));
        Assert.Equal(3.4, summary.EmptyVoltage, 1e-6);
        Assert.Equal(3.9, summary.FullVoltage, 1e-6);
        Assert.Equal(summary.NegativeCapacity, summary.PositiveCapacity, 1e-6 * summary.PositiveCapacity);
    }

    [Fact]
    public void Write_OfWhatBpxCannotHold_IsAFault()
    {
        CellDesign design = BpxText.Parse(BpxText.Current).Design;
        CellDesign half = design with { Negative = null, Metal = new MetalDesign { ExchangeCurrentDensity = new ConstantFunction(10) } };
        Assert.Contains("half-cell", Assert.Throws<InputException>(() => BpxCell.Of(half)).Message, StringComparison.Ordinal);
        MsmrInsertion galleries = new() { MaximumConcentration = 1, InitialPotential = 1, Galleries = [], Diffusivity = new ConstantFunction(1) };
        CellDesign msmr = design with { Positive = design.Positive with { Materials = [design.Positive.Materials[0] with { Insertion = galleries }] }, LowerCutOff = null };
        Assert.Equal(2, Assert.Throws<InputException>(() => BpxCell.Of(msmr)).Faults.Length);
    }

    [Fact]
    public void Write_OfASingleParticleWithAnElectrolyte_SaysWhatIsLost()
    {
        CellDesign design = BpxText.Parse(BpxText.Current).Design with { Model = ModelKind.SingleParticle };
        BpxDocument document = BpxFile.Write(BpxCell.Of(design));
        Assert.Contains(document.Warnings, warning => warning.StartsWith("an SPM file", StringComparison.Ordinal));
        Assert.Equal(ModelKind.SingleParticle, BpxFile.Parse(document.Utf8.Span, "spm.json").Design.Model);
    }

    [Fact]
    public void Write_OfOtherFunctions_TabulatesThemClosely()
    {
        CellDesign design = BpxText.Parse(BpxText.Current).Design;
        FickianInsertion solid = (FickianInsertion)design.Negative!.Materials[0].Insertion;
        solid = solid with { OpenCircuitPotential = new ExpressionFunction(Expression.Parse("0.5 - 0.3 * x + 0.02 * sin(10 * x) + 0.1 * exp(-50 * x)")) };
        design = design with { Negative = design.Negative with { Materials = [design.Negative.Materials[0] with { Insertion = solid }] } };
        BpxDocument document = BpxFile.Write(BpxCell.Of(design));
        Assert.Contains(document.Warnings, warning => warning.StartsWith("OCP [V]: written as a table", StringComparison.Ordinal));
        FickianInsertion read = (FickianInsertion)BpxFile.Parse(document.Utf8.Span, "table.json").Design.Negative!.Materials[0].Insertion;
        for (double x = 0; x <= 1; x += 0.0013) Assert.Equal(solid.OpenCircuitPotential.Value(x, 298.15), read.OpenCircuitPotential.Value(x, 298.15), 6e-5);
    }

    /// <summary>Tin against a made-up positive electrode, with everything set that BPX has no place for.</summary>
    private static CellDesign Swelling()
    {
        CellDesign design = BpxText.Parse(BpxText.Current).Design;
        SodiationPath path = Repository.Library.Host("Sn").Path;
        ActiveMaterial tin = new()
        {
            Name = "Active material",
            Fraction = 0.2,
            Radius = 1e-6,
            Shape = ParticleShape.Cylinder,
            HollowRadius = 0.1,
            FilmResistance = 1e-3,
            ParticleConductivity = 9e6,
            Insertion = new AlloyInsertion { Path = path, InitialStoichiometry = 1.5, Transport = AlloyTransport.ChemicalPotential, RadialCells = 12, DiffusionActivationEnergy = 2e4 },
            Kinetics = new() { Form = ExchangeCurrentForm.Compound, ExchangeCurrentDensity = new ArrheniusFunction(new ConstantFunction(5), 3000, 298.15), TransferCoefficient = 0.4, ReferenceConcentration = 1000 },
        };
        return design with
        {
            Negative = design.Negative! with { Materials = [tin], SwellingCoefficient = 0.6, DoubleLayerCapacitance = 0.2, PercolationPorosity = 0.05, SolidBruggeman = 1.5 },
            LowerCutOff = 3,
            UpperCutOff = 3.9,
            ContactResistance = 1e-3,
            ActiveMass = 0.01,
            Mechanics = new() { InitialPressure = 1e5, FixtureModulus = double.PositiveInfinity, ElectrodeModulus = 1e8, Gap = 1e-5 },
            Thermal = design.Thermal with { Kind = ThermalKind.Lumped, HeatCapacity = 300, Cooling = 5 },
            Electrolyte = design.Electrolyte with
            {
                ThermodynamicFactor = new ExpressionFunction(Expression.Parse("1 + 0.0005 * x")),
                TransferenceNumber = new ExpressionFunction(Expression.Parse("0.4 - x / 10000")),
                Reservoir = 2e-5,
                SmallestConcentration = 5,
            },
        };
    }

    /// <summary>What the format's validator asks of the free block.</summary>
    private static void AssertValid(JsonNode block)
    {
        JsonObject members = block.AsObject();
        Assert.NotEmpty(members);
        foreach ((string key, JsonNode? value) in members)
        {
            if (key == "description") Assert.Equal(System.Text.Json.JsonValueKind.String, value!.GetValueKind());
            else if (value is JsonObject inner && inner.ContainsKey("x")) Assert.Equal(inner["x"]!.AsArray().Count, inner["y"]!.AsArray().Count);
            else if (value is JsonObject nested) AssertValid(nested);
            else if (value!.GetValueKind() == System.Text.Json.JsonValueKind.String) Expression.Parse((string)value!);
            else Assert.Equal(System.Text.Json.JsonValueKind.Number, value.GetValueKind());
        }
    }
}
