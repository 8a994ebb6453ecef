using Zintl.Cells.Designs;

namespace Zintl.Cells.References;

/// <summary>A cell design from the parameters of another code and the setup of a case.</summary>
internal static class DesignReader
{
    private const double SecondsPerHour = 3600;

    public static CellDesign Read(string name, ParameterFile parameters, CaseSetup setup)
    {
        double salt = parameters.Positive("Initial concentration in electrolyte [mol.m-3]");
        double area = parameters.Positive("Electrode height [m]") * parameters.Positive("Electrode width [m]") * parameters.Count("Number of electrodes connected in parallel to make a cell");
        if (parameters.Number("Number of cells connected in series to make a battery", 1) is not 1 and var series)
            parameters.Fault("Number of cells connected in series to make a battery", FormattableString.Invariant($"{series}"), "1: one cell");
        return new CellDesign
        {
            Name = name,
            Model = setup.Model,
            Area = area,
            Negative = setup.IsHalfCell ? null : ElectrodeReader.Read(parameters, "Negative", setup.IsMsmr, salt),
            Metal = setup.IsHalfCell ? Metal(parameters) : null,
            Separator = Separator(parameters),
            Positive = ElectrodeReader.Read(parameters, "Positive", setup.IsMsmr, salt),
            Electrolyte = Electrolyte(parameters, salt),
            Thermal = HeatReader.Read(parameters, setup, area),
            ContactResistance = parameters.Number("Contact resistance [Ohm]", 0) * area,
            NominalCapacity = parameters.Positive("Nominal cell capacity [A.h]") * SecondsPerHour,
            LowerCutOff = parameters.Number("Lower voltage cut-off [V]"),
            UpperCutOff = parameters.Number("Upper voltage cut-off [V]"),
        };
    }

    private static MetalDesign Metal(ParameterFile parameters) => new()
    {
        Name = "Li",
        ExchangeCurrentDensity = parameters.Function("Exchange-current density for lithium metal electrode [A.m-2]", FunctionArgument.SaltConcentration),
    };

    private static SeparatorDesign Separator(ParameterFile parameters) => new()
    {
        Thickness = parameters.Positive("Separator thickness [m]"),
        Porosity = parameters.Positive("Separator porosity", 1),
        ElectrolyteBruggeman = parameters.Number("Separator Bruggeman coefficient (electrolyte)"),
    };

    /// <summary>chi = 2 (1 - t+) times the thermodynamic factor, which is the one of <see cref="ElectrolyteDesign"/>.</summary>
    private static ElectrolyteDesign Electrolyte(ParameterFile parameters, double salt) => new()
    {
        InitialConcentration = salt,
        IonicConductivity = parameters.Function("Electrolyte conductivity [S.m-1]", FunctionArgument.SaltConcentration),
        Diffusivity = parameters.Function("Electrolyte diffusivity [m2.s-1]", FunctionArgument.SaltConcentration),
        TransferenceNumber = parameters.Function("Cation transference number", FunctionArgument.SaltConcentration),
        ThermodynamicFactor = parameters.Function("Thermodynamic factor", FunctionArgument.SaltConcentration, 1),
        SmallestConcentration = 10,
    };
}
