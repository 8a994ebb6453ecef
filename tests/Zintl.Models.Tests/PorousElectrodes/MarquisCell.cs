using System.Globalization;
using System.Text.Json;
using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;
using Zintl.Testing;

namespace Zintl.Models.Tests.PorousElectrodes;

/// <summary>The parameters and curves of the reference folder marquis2019, where it is there.</summary>
internal sealed class MarquisCell
{
    private readonly string folder;
    private readonly JsonElement scalars, functions;

    public MarquisCell()
    {
        string root = Environment.GetEnvironmentVariable("ZINTL_REFERENCE") ?? Path.Combine(Repository.Root, "..", "shared", "reference");
        folder = Path.Combine(root, "marquis2019");
        Assert.SkipUnless(Directory.Exists(folder), $"The reference curves in {folder} are absent; set ZINTL_REFERENCE.");
        JsonElement all = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "parameters.json"))).RootElement;
        (scalars, functions) = (all.GetProperty("scalars"), all.GetProperty("functions"));
    }

    public double Area => Number("Electrode height [m]") * Number("Electrode width [m]");

    public double CutOff => Number("Lower voltage cut-off [V]");

    public CellDesign Design(ModelKind model) => new()
    {
        Name = "marquis2019",
        Model = model,
        Area = Area,
        NominalCapacity = 3600 * Number("Nominal cell capacity [A.h]"),
        Negative = Electrode("Negative", "negative"),
        Positive = Electrode("Positive", "positive"),
        Separator = new SeparatorDesign
        {
            Thickness = Number("Separator thickness [m]"),
            Porosity = Number("Separator porosity"),
            ElectrolyteBruggeman = Number("Separator Bruggeman coefficient (electrolyte)"),
        },
        Electrolyte = new ElectrolyteDesign
        {
            InitialConcentration = Number("Initial concentration in electrolyte [mol.m-3]"),
            IonicConductivity = Table("electrolyte_conductivity"),
            Diffusivity = Table("electrolyte_diffusivity"),
            TransferenceNumber = new ConstantFunction(Number("Cation transference number")),
            ThermodynamicFactor = new ConstantFunction(Number("Thermodynamic factor")),
        },
        Mesh = new MeshDesign { Electrode = 30, Separator = 20, Particle = 40, ParticleGrading = 1.1 },
    };

    /// <summary>Time [s], current [A], voltage [V].</summary>
    public (double[] Times, double Current, double[] Voltages) Curve(string name)
    {
        double[][] rows = Rows(Path.Combine(folder, name + ".csv"));
        return ([.. rows.Select(row => row[0])], rows[0][1], [.. rows.Select(row => row[2])]);
    }

    private ElectrodeDesign Electrode(string side, string lower)
    {
        double maximum = Number($"Maximum concentration in {lower} electrode [mol.m-3]"), salt = Number("Initial concentration in electrolyte [mol.m-3]");
        double rate = functions.GetProperty($"{side} electrode exchange-current density [A.m-2]").GetProperty("k")[0].GetDouble();
        return new ElectrodeDesign
        {
            Thickness = Number($"{side} electrode thickness [m]"),
            Porosity = Number($"{side} electrode porosity"),
            ElectrolyteBruggeman = Number($"{side} electrode Bruggeman coefficient (electrolyte)"),
            SolidBruggeman = Number($"{side} electrode Bruggeman coefficient (electrode)"),
            ElectronicConductivity = new ConstantFunction(Number($"{side} electrode conductivity [S.m-1]")),
            Materials =
            [
                new ActiveMaterial
                {
                    Name = side,
                    Fraction = Number($"{side} electrode active material volume fraction"),
                    Radius = Number($"{side} particle radius [m]"),
                    Insertion = new FickianInsertion
                    {
                        MaximumConcentration = maximum,
                        InitialStoichiometry = Number($"Initial concentration in {lower} electrode [mol.m-3]") / maximum,
                        OpenCircuitPotential = Table($"{lower}_electrode_ocp"),
                        Diffusivity = new ConstantFunction(functions.GetProperty($"{side} particle diffusivity [m2.s-1]").GetProperty("constant").GetDouble()),
                    },
                    Kinetics = new KineticsDesign
                    {
                        Form = ExchangeCurrentForm.Insertion,
                        ExchangeCurrentDensity = new ConstantFunction(rate * maximum * Math.Sqrt(salt)),
                        ReferenceConcentration = salt,
                    },
                },
            ],
        };
    }

    private double Number(string name) => scalars.GetProperty(name).GetDouble();

    private CubicTable Table(string name)
    {
        double[][] rows = Rows(Path.Combine(folder, "functions", name + ".csv"));
        return new CubicTable([.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])]);
    }

    private static double[][] Rows(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
}
