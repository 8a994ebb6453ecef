using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>An active material of the library as electrodes need it: what a gram of it stores between two stoichiometries, and how it takes up sodium.</summary>
internal abstract class ActiveHost(Material material, string name)
{
    public Material Material { get; } = material;

    /// <summary>As its users write it: "Sn", "hard carbon".</summary>
    public string Name { get; } = name;

    /// <summary>Without sodium, [kg/m3].</summary>
    public abstract Sourced Density { get; }

    /// <summary>Stoichiometry without its exchangeable sodium, [-].</summary>
    public abstract double Emptiest { get; }

    /// <summary>Stoichiometry with all of it, [-].</summary>
    public abstract double Fullest { get; }

    /// <summary>Charge per mass and stoichiometry, [C/kg].</summary>
    public abstract double ChargePerStoichiometry { get; }

    /// <summary>Charge per mass between emptiest and fullest, [C/kg].</summary>
    public double SpecificCapacity => (Fullest - Emptiest) * ChargePerStoichiometry;

    /// <summary>As assembled: positive materials hold their sodium, negative ones none.</summary>
    public double AsAssembled => Material.Class == MaterialClass.Positive ? Fullest : Emptiest;

    /// <summary>How it takes up sodium, its numbers noted under the part.</summary>
    public abstract InsertionDesign Insertion(double stoichiometry, AlloyTransport transport, KineticsResolver kinetics, NumberLedger ledger, string part);

    /// <summary>Its charge transfer, noted under the part.</summary>
    public abstract KineticsDesign Kinetics(KineticsResolver kinetics, NumberLedger ledger, string part);

    /// <summary>A function known at the kinetics' reference temperature, with an activation energy.</summary>
    protected static Function2D Activated(Function2D function, double energy, KineticsResolver kinetics) =>
        energy == 0 ? function : new ArrheniusFunction(function, energy / PhysicalConstants.Gas, kinetics.ReferenceTemperature);
}
