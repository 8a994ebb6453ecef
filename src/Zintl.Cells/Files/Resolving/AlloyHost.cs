using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Files.Resolving;

/// <summary>A material on a sodiation path.</summary>
internal sealed class AlloyHost(Material material, SodiationPath path) : ActiveHost(material, path.Host)
{
    public override Sourced Density => Derived.From(ParticleResolver.HostDensity(path), "molar mass over molar volume of the sodium-free host", path.Phases[0].MolarVolume);

    public override double Emptiest => 0;

    public override double Fullest => path.Phases[^1].Stoichiometry;

    public override double ChargePerStoichiometry => path.PerHostMass(1);

    public override InsertionDesign Insertion(double stoichiometry, AlloyTransport transport, KineticsResolver kinetics, NumberLedger ledger, string part)
    {
        ledger.Take(part, path);
        return new AlloyInsertion
        {
            Path = path,
            InitialStoichiometry = stoichiometry,
            Transport = transport,
            DiffusionActivationEnergy = ledger.Take(part, "diffusionActivationEnergy", kinetics.DiffusionActivationEnergy, "J/mol", "kJ/mol"),
        };
    }

    public override KineticsDesign Kinetics(KineticsResolver kinetics, NumberLedger ledger, string part) => new()
    {
        Form = ExchangeCurrentForm.Compound,
        ExchangeCurrentDensity = Activated(
            new ConstantFunction(ledger.Take(part, "exchangeCurrentDensity", kinetics.ExchangeCurrentDensity, "A/m2", "A/m2")),
            ledger.Take(part, "kineticActivationEnergy", kinetics.ActivationEnergy, "J/mol", "kJ/mol"),
            kinetics),
        TransferCoefficient = ledger.Take(part, "transferCoefficient", kinetics.TransferCoefficient),
    };
}
