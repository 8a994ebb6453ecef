namespace Zintl.Cells.Bpx;

/// <summary>Keys of BPX 1.1 (github.com/FaradayInstitution/BPX), each with its unit as the format writes it.</summary>
internal static class BpxKeys
{
    public const string Version = "1.1.1";

    public const string Header = "Header", Parameterisation = "Parameterisation", State = "State", Validation = "Validation";
    public const string Bpx = "BPX", Title = "Title", Description = "Description", References = "References", Model = "Model";

    public const string Cell = "Cell", Electrolyte = "Electrolyte", Negative = "Negative electrode", Positive = "Positive electrode", Separator = "Separator", UserDefined = "User-defined";

    public const string Area = "Electrode area [m2]", ExternalArea = "External surface area [m2]", Volume = "Volume [m3]";
    public const string Pairs = "Number of electrode pairs connected in parallel to make a cell";
    public const string LowerCutOff = "Lower voltage cut-off [V]", UpperCutOff = "Upper voltage cut-off [V]", Capacity = "Nominal cell capacity [A.h]";
    public const string ReferenceTemperature = "Reference temperature [K]", Density = "Density [kg.m-3]", SpecificHeat = "Specific heat capacity [J.K-1.kg-1]";
    public const string ThermalConductivity = "Thermal conductivity [W.m-1.K-1]";

    public const string TransferenceNumber = "Cation transference number", Diffusivity = "Diffusivity [m2.s-1]", Conductivity = "Conductivity [S.m-1]";
    public const string OldInitialConcentration = "Initial concentration [mol.m-3]";

    public const string Thickness = "Thickness [m]", Porosity = "Porosity", TransportEfficiency = "Transport efficiency", Particle = "Particle";
    public const string MinimumStoichiometry = "Minimum stoichiometry", MaximumStoichiometry = "Maximum stoichiometry";
    public const string MaximumConcentration = "Maximum concentration [mol.m-3]", Radius = "Particle radius [m]", SpecificArea = "Surface area per unit volume [m-1]";
    public const string Ocp = "OCP [V]", OcpDesodiation = "OCP (delithiation) [V]", OcpSodiation = "OCP (lithiation) [V]", HysteresisDecay = "OCP hysteresis decay constant";
    public const string EntropicChange = "Entropic change coefficient [V.K-1]", ReactionRate = "Reaction rate constant [mol.m-2.s-1]";

    public const string InitialConditions = "Initial conditions", StateOfCharge = "Initial state-of-charge", InitialTemperature = "Initial temperature [K]";
    public const string InitialConcentration = "Initial electrolyte concentration [mol.m-3]";
    public const string HysteresisPositive = "Initial hysteresis state: Positive electrode", HysteresisNegative = "Initial hysteresis state: Negative electrode";
    public const string ThermalEnvironment = "Thermal environment", AmbientTemperature = "Ambient temperature [K]", HeatTransfer = "Heat transfer coefficient [W.m-2.K-1]";
    public const string Degradation = "Degradation", LostInventory = "LLI", LostPositive = "LAM: Positive electrode", LostNegative = "LAM: Negative electrode";

    public const string Time = "Time [s]", Current = "Current [A]", Voltage = "Voltage [V]", Temperature = "Temperature [K]";

    /// <summary>"Diffusivity [m2.s-1]" -> "Diffusivity activation energy [J.mol-1]".</summary>
    public static string Activation(string key)
    {
        int unit = key.IndexOf('[', StringComparison.Ordinal);
        return (unit < 0 ? key + " " : key[..unit]) + "activation energy [J.mol-1]";
    }
}
