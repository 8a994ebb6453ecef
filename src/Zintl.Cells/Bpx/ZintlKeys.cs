namespace Zintl.Cells.Bpx;

/// <summary>Keys below "User-defined" for what BPX has no place for: numbers, tables and functions, SI; text only under "description".</summary>
internal static class ZintlKeys
{
    public const string Block = "Zintl", Description = "description";

    public const string ContactResistance = "Contact resistance [Ohm.m2]", ActiveMass = "Active mass [kg]";
    public const string LumpedHeat = "Lumped temperature", HeatCapacity = "Heat capacity [J.m-2.K-1]", Cooling = "Cooling [W.m-2.K-1]";
    public const string InitialPressure = "Initial pressure [Pa]", FixtureModulus = "Fixture modulus [Pa]", RigidFixture = "Rigid fixture";
    public const string ElectrodeModulus = "Electrode modulus [Pa]", Gap = "Gap [m]";

    public const string ThermodynamicFactor = "Thermodynamic factor", SmallestConcentration = "Smallest concentration [mol.m-3]", Reservoir = "Reservoir [m]";

    public const string Swelling = "Swelling coefficient", DoubleLayer = "Double-layer capacitance [F.m-2]", PercolationPorosity = "Percolation porosity";
    public const string SolidBruggeman = "Solid Bruggeman exponent", Materials = "Materials";

    public const string SingleMaterial = "Active material", Fraction = "Active fraction", Shape = "Shape", HollowRadius = "Hollow radius";
    public const string FilmResistance = "Film resistance [Ohm.m2]", ParticleConductivity = "Particle conductivity [S.m-1]", TransferCoefficient = "Transfer coefficient";
    public const string ExchangeForm = "Exchange-current form", ExchangeDensity = "Exchange-current density [A.m-2]", ReferenceConcentration = "Reference concentration [mol.m-3]";
    public const string InitialStoichiometry = "Initial stoichiometry", VolumeRatio = "Volume ratio", Alloy = "Alloy";

    public const string HostMass = "Host molar mass [kg.mol-1]", MolarVolume = "Molar volume [m3.mol-1]", Solubility = "Solubility";
    public const string Plateau = "Plateau [V]", PlateauEntropy = "Plateau entropic change [V.K-1]", SodiatingOffset = "Sodiating offset [V]";
    public const string DesodiatingOffset = "Desodiating offset [V]", FirstOffset = "First sodiating offset [V]", Nucleation = "Nucleation [V]";
    public const string Transport = "Transport", RadialCells = "Radial cells";
}
