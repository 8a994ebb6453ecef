using System.Collections.Immutable;
using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.References;

/// <summary>One porous electrode: solid (1 - porosity)^b, electrolyte porosity^b, and every material whose fraction is named ("Primary: Negative electrode ...").</summary>
internal static class ElectrodeReader
{
    public static ElectrodeDesign Read(ParameterFile parameters, string side, bool isMsmr, double salt) => new()
    {
        Thickness = parameters.Positive($"{side} electrode thickness [m]"),
        Porosity = parameters.Positive($"{side} electrode porosity", 1),
        ElectrolyteBruggeman = parameters.Number($"{side} electrode Bruggeman coefficient (electrolyte)"),
        SolidBruggeman = parameters.Number($"{side} electrode Bruggeman coefficient (electrode)", 0),
        ElectronicConductivity = new ConstantFunction(parameters.Positive($"{side} electrode conductivity [S.m-1]")),
        DoubleLayerCapacitance = parameters.Number($"{side} electrode double-layer capacity [F.m-2]", 0),
        Materials = [.. Prefixes(parameters, side).Select(prefix => Material(parameters, new MaterialName(prefix, side), isMsmr, salt))],
    };

    /// <summary>"" for one material, else "Primary: ", "Secondary: ", ...</summary>
    private static ImmutableArray<string> Prefixes(ParameterFile parameters, string side)
    {
        string ending = $": {side} electrode active material volume fraction";
        string[] found = [.. parameters.Names.Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Select(name => name[..^ending.Length] + ": ").Order(StringComparer.Ordinal)];
        return found.Length > 0 ? [.. found] : [""];
    }

    private static ActiveMaterial Material(ParameterFile parameters, MaterialName name, bool isMsmr, double salt)
    {
        double maximum = parameters.Positive(name.In("Maximum concentration in", "[mol.m-3]"));
        return new ActiveMaterial
        {
            Name = name.Words,
            Fraction = parameters.Positive(name.Of("active material volume fraction"), 1),
            Radius = parameters.Positive(name.OfParticle("radius [m]")),
            Insertion = isMsmr ? GalleryReader.Read(parameters, name, maximum) : Fickian(parameters, name, maximum),
            Kinetics = isMsmr ? Galleries(salt) : Kinetics(parameters, name, maximum, salt),
        };
    }

    private static FickianInsertion Fickian(ParameterFile parameters, MaterialName name, double maximum) => new()
    {
        MaximumConcentration = maximum,
        InitialStoichiometry = parameters.Positive(name.In("Initial concentration in", "[mol.m-3]"), maximum) / maximum,
        OpenCircuitPotential = parameters.Function(name.Of("OCP [V]"), FunctionArgument.Stoichiometry),
        EntropicChange = parameters.Function(name.Of("OCP entropic change [V.K-1]"), FunctionArgument.Stoichiometry, 0),
        Diffusivity = parameters.Function(name.OfParticle("diffusivity [m2.s-1]"), FunctionArgument.Stoichiometry),
    };

    /// <summary>j = 2 j0 sinh(f eta/2), j0 = k sqrt(c_e c_s (c_max - c_s)) = k c_max sqrt(c_ref) sqrt(c_e/c_ref) sqrt(x (1 - x)).</summary>
    private static KineticsDesign Kinetics(ParameterFile parameters, MaterialName name, double maximum, double salt)
    {
        string coefficient = name.Of("charge transfer coefficient");
        if (parameters.Number(coefficient, 0.5) is not 0.5 and var other) parameters.Fault(coefficient, FormattableString.Invariant($"{other}"), "0.5: kinetics are 2 j0 sinh(f eta/2)");
        return new KineticsDesign
        {
            Form = ExchangeCurrentForm.Insertion,
            ExchangeCurrentDensity = parameters.InsertionRate(name.Of("exchange-current density [A.m-2]"), maximum * Math.Sqrt(salt)),
            ReferenceConcentration = salt,
        };
    }

    private static KineticsDesign Galleries(double salt) => new() { Form = ExchangeCurrentForm.Galleries, ExchangeCurrentDensity = new ConstantFunction(1), ReferenceConcentration = salt };
}
