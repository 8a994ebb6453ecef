using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>A material with a measured open-circuit potential along which sodium diffuses by Fick's law: hard carbon, NVPF.</summary>
internal sealed class TabulatedHost(Material material, Curve openCircuit, Sourced maximum, Sourced density, Sourced diffusivity) : ActiveHost(material, material.Name)
{
    /// <summary>Salt concentration at which rate constants hold, [mol/m3].</summary>
    private const double ReferenceSalt = 1000;

    /// <summary>The host where the library knows its potential, its sites and its density; null where it does not.</summary>
    public static TabulatedHost? Of(Material material, MaterialLibrary library) =>
        material.Curve("openCircuitPotential") is { } curve && material.Number("concentrationMaximum") is { } maximum && material.Density is { } density
            ? new TabulatedHost(material, curve, maximum, density, material.Number("sodiumDiffusivity") ?? library.Priors["phaseDiffusivity"])
            : null;

    public override Sourced Density => density;

    public override double Emptiest => openCircuit.X[0];

    public override double Fullest => openCircuit.X[^1];

    public override double ChargePerStoichiometry => PhysicalConstants.Faraday * maximum.Value / density.Value;

    public override InsertionDesign Insertion(double stoichiometry, AlloyTransport transport, KineticsResolver kinetics, NumberLedger ledger, string part)
    {
        ledger.Take(part, openCircuit);
        return new FickianInsertion
        {
            MaximumConcentration = ledger.Take(part, "maximumConcentration", maximum, "mol/m3", "mol/m3"),
            InitialStoichiometry = stoichiometry,
            OpenCircuitPotential = new CubicTable(openCircuit.X.AsSpan(), openCircuit.Y.AsSpan()),
            Diffusivity = Activated(
                (Function2D?)OfSites("sodiumDiffusivity", 1, ledger, part) ?? new ConstantFunction(ledger.Take(part, "diffusivity", diffusivity, "m2/s", "m2/s")),
                ledger.Take(part, "diffusionActivationEnergy", kinetics.DiffusionActivationEnergy, "J/mol", "kJ/mol"),
                kinetics),
        };
    }

    /// <summary>
    /// j0 = (F k/2) sqrt(c_e/c_ref) sqrt(c_s (c_max - c_s)) where a rate constant k was published (Chayambuka 2022 writes the rate without the factor 2 of
    /// 2 sinh); else a j0 that holds half full, where sqrt(x (1 - x)) is 1/2.
    /// </summary>
    public override KineticsDesign Kinetics(KineticsResolver kinetics, NumberLedger ledger, string part)
    {
        Function2D? published = kinetics.StatedExchangeCurrentDensity is null ? OfSites("rateConstant", 0.5 * PhysicalConstants.Faraday * maximum.Value, ledger, part) : null;
        Function2D factor = published ?? new ConstantFunction(2 * ledger.Take(part, "exchangeCurrentDensity", kinetics.ExchangeCurrentDensity, "A/m2", "A/m2"));
        return new KineticsDesign
        {
            Form = ExchangeCurrentForm.Insertion,
            ExchangeCurrentDensity = Activated(factor, ledger.Take(part, "kineticActivationEnergy", kinetics.ActivationEnergy, "J/mol", "kJ/mol"), kinetics),
            TransferCoefficient = ledger.Take(part, "transferCoefficient", kinetics.TransferCoefficient),
            ReferenceConcentration = ReferenceSalt,
        };
    }

    /// <summary>A curve against concentration as a function of stoichiometry, held at its ends; null where there is none.</summary>
    private CubicTable? OfSites(string name, double factor, NumberLedger ledger, string part)
    {
        if (Material.Curve(name) is not { } curve) return null;
        ledger.Take(part, curve);
        List<double> x = [.. curve.X.Select(concentration => concentration / maximum.Value)], y = [.. curve.Y.Select(value => factor * value)];
        if (x[0] > 0) (x, y) = ([0, .. x], [y[0], .. y]);
        if (x[^1] < 1) (x, y) = ([.. x, 1], [.. y, y[^1]]);
        return new CubicTable(x.ToArray(), y.ToArray());
    }
}
